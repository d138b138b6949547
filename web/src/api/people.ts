import { useQuery } from '@tanstack/react-query';
import { peopleQuery } from './questions.ts';

/** The name of whoever has that id; the id itself for somebody who is not known here any more, and dots as long as nobody knows. */
export function useNames(): (id: string) => string {
  const people = useQuery(peopleQuery).data;
  return (id) => {
    if (!people) return '…';
    const person = people.find((each) => each.id === id);
    return person ? person.displayName || person.name : id;
  };
}
