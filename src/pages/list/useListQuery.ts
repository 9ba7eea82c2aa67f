import { useEffect, useMemo, useRef } from 'react';
import { useLocation, useNavigate, useNavigationType } from 'react-router';
import type { NamedSource } from '../../archive/bundle.ts';
import type { Query } from '../../archive/query.ts';
import { afterPaint } from '../../ui/afterPaint.ts';
import { listRoute, listSearch, readSearch, searchOf } from '../paths.ts';
import { forgetPlace } from '../useKeptPlace.ts';

/** The query in the address (or carried beside a story's), what of it was ignored, and how to ask another. */
export function useListQuery(sources: readonly NamedSource[]) {
  const location = useLocation();
  const navigate = useNavigate();
  const search = listSearch(location);
  const isList = location.pathname === listRoute;
  const read = useMemo(
    () =>
      readSearch(
        search,
        sources.map(({ id }) => id),
      ),
    [search, sources],
  );
  // What was asked for last, though the page may not be drawn for it yet: a press behind it adds to it.
  const asked = useRef(read.query);
  useEffect(() => {
    asked.current = read.query;
  });
  const ask = (query: Query | ((now: Query) => Query), isReplaced = false): void => {
    asked.current = typeof query === 'function' ? query(asked.current) : query;
    const next = searchOf(asked.current);
    forgetPlace(`list${next}`);
    if (isList)
      navigate(
        { pathname: listRoute, search: next },
        { replace: isReplaced || isSheet(location.state), state: location.state },
      );
    else navigate(location, { replace: isReplaced, state: { ...Object(location.state), list: next } });
  };
  return { ...read, search, isList, ask };
}

/** A reload forgets that a sheet was open: only this visit's sheets count. */
const visit = performance.timeOrigin;

const isSheet = (state: unknown): boolean => (state as { sheet?: number } | null)?.sheet === visit;

/** The filter sheet as an entry of the history, so that the system's back gesture closes it and keeps what was chosen. */
export function useSheet() {
  const location = useLocation();
  const navigate = useNavigate();
  const kind = useNavigationType();
  const before = useRef(location);
  const isOpen = isSheet(location.state);
  useEffect(() => {
    const was = before.current;
    before.current = location;
    const isClosed = isSheet(was.state) && !isOpen && kind === 'POP';
    if (isClosed && was.search !== location.search && location.pathname === was.pathname)
      navigate({ search: was.search }, { replace: true, state: location.state });
  }, [location, isOpen, kind, navigate]);
  return {
    isOpen,
    open: () => afterPaint(() => void navigate(location, { state: { ...Object(location.state), sheet: visit } })),
    close: () => navigate(-1),
  };
}
