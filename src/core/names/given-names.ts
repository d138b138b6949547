/** Given names in the spellings that lists and passports use; the first is the key. Transliterations of one name only, no nicknames. */
const SPELLINGS = `
mohammed muhammad mohammad muhammed mohamed mohamad mohamud mahomed mokhammed magomed mohd muhamad mohammod
ahmed ahmad akhmed akhmad achmad ahamed
hussein husayn hussain hosein hossein husein hussayn hosain husseyn huseyn
hassan hasan
ali aly
yusuf yousef youssef yousuf yusef yusif yousif yosef
ibrahim ebrahim ibraheem
ismail esmail ismael esmaeil ismaeel
abdullah abdallah abdulla abdalla
omar umar omer umer
othman uthman osman usman ousmane
khaled khalid
said saeed saeid sayeed
mahmud mahmoud mahmood mehmood
mustafa mostafa moustafa mustapha
mansur mansour mansoor
nasser naser
suleiman sulaiman sulayman soleiman suleyman
sergei sergey serguei sergejs sergiy serhii serhiy siarhei
alexander aleksandr aleksander oleksandr alexandr aliaksandr alexandre
alexei aleksey alexey aleksei oleksii oleksiy
dmitry dmitri dmitriy dmitrii dmytro dzmitry
andrei andrey andrii andriy andriej
nikolai nikolay nikolaj mykola
mikhail mikhaylo mykhailo michail
vladimir volodymyr wladimir uladzimir
viktor victor viktar
yuri yuriy yury yurii iurii iouri juri
igor ihor ihar
yevgeny evgeny yevgeniy evgeniy evgenii yevgenii ievgenii jevgeni
vasily vasiliy vasilii vasyl vassili
pavel pavlo
petr pyotr petro piotr
oleg oleh aleh
sergeevich sergeyevich sergueevich
alexandrovich aleksandrovich
nikolaevich nikolayevich
yurievich yuryevich
alekseevich alekseyevich alexeevich
usama osama oussama
qasim qasem kassem kassim qassem ghasem ghassem
abu abou
`;

/** Spelling -> key. */
export const GIVEN_NAMES: ReadonlyMap<string, string> = new Map(
  SPELLINGS.trim()
    .split('\n')
    .flatMap((line) => {
      const spellings = line.split(' ');
      return spellings.map((spelling) => [spelling, spellings[0] ?? spelling] as const);
    }),
);
