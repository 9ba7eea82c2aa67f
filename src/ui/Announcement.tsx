/** Says something to those who listen, politely, without showing it. */
export function Announcement({ text }: { readonly text: string }) {
  return <output className="unseen">{text}</output>;
}
