/** Whether a text is a mail address and nothing else. */
export const isMailAddress = (text: string): boolean =>
  text.length <= 200 && text.includes('@') && /^(?=.{5,200}$)\S+@\S+\.\S+$/.test(text);
