/** The name of a page that needs none on the screen, for those who listen. */
export function Title({ text }: { readonly text: string }) {
  return <h1 className="unseen">{text}</h1>;
}
