/** Whether a text is a mail address and nothing else. */
export const isMailAddress = (text: string): boolean => /^(?=.{5,200}$)\S+@\S+\.\S+$/.test(text);
