/** Parts of names of persons, by how many of 6,000 listed persons bear them (US and UN lists of 2022 to 2026). */
/** 100 and more persons. */
export const VERY_COMMON_IN_PERSONS = `
abd abdul abdullah abu ahmad ahmed al ali el hasan hassan ibrahim jose mohamed mohammad mohammed muhammad
`;
/** 40 to 99 persons. */
export const COMMON_IN_PERSONS = `
abdallah abou alberto aleksandr aleksandrovich alexander andrey antonio aziz ben bin carlos chol de din gonzalez haji
hamid husayn hussein ismail jesus khan kim lopez luis mahmoud mahmud maria mohamad mustafa omar rahman reza rodriguez
said saleh salim sergey sheikh tikriti umar vladimir vladimirovich
`;
/** 16 to 39 persons. */
export const LESS_COMMON_IN_PERSONS = `
abbas abdel abubakar adam adel agha akhund alejandro aleksey alekseyevich alexei alexey alvarez amin amir anatolyevich
andrei angel asad aung bakr barzan bashir borisovich castillo castro chang chong chun daniel david daw del dmitriy
dmitry dr eduardo elena enrique fernandez fernando flores francisco garcia gomez gul habib hadi hafiz hajj hajji hamad
hamza haqqani hernandez ho hossein hussain igor il ivan ivanovich jamal jan jang javier jong jorge juan karim khaled
khalid khalil la latif mahmood majid malik mansour mansur manuel mario martin martinez masri mejia miguel mikhail
mikhaylovich mohsen mostafa muhamad muhammed muhsin mullah musa nam nasir nasser nikolaevich nikolay nikolayevich noor
oleg oscar ould pak perez petrovich qadhafi qari qasim rahim ramirez ramon rashid rawi ri rivera saad saeed salah
salam salem salih salman samir sanchez sayed sayyed sayyid sergei sergeyevich seyed seyyed shaykh song su sulayman
sultan taha tahir the torres valencia vasilyevich victor viktor viktorovich wali walid yahya yong youssef yuryevich
yusuf
`;
/** 5 to 15 persons. */
export const SOMETIMES_IN_PERSONS = `
abdal abdalla abdellah abdelrahman abderrahmane abdi abdo abdu abdulkarim abdullahi abdulrahim abdulrahman abdur
abdurahman abdurrahman abed abid aboud abubaker abul acosta adan adib adil adnan adolfo ag aguilar aguirre agustin ah
aiman akbar akhras akhtar akram ala alam aleksandrovna alekseevich aleksei alex alexandr alexandrovich alfonso alfredo
aliaksandr alim alireza allah almani alonso alvarado alvaro alzate aman amar ameen amer aminullah ammar amor amr ana
anas anatolevich anatolievich anatoliy anatoly anatolyevna andre andreevich andres andreyevich andriy anis ansari
anton anwar araujo arellano arif armando arnulfo arreola arriola artem arturo artyom as ashraf asim assad atif avila
awad awi ayad ayman ayyad ayyub azam azhar azim azzam baasyir badr baghdadi bakar barakat barakzai barrera bashar
basir bassam behzad beltran bilal bong boris briones britani cabrera cardenas cardona carmen caro cazares cazarez
cesar ch cha chan chaudhry chemezov chen cheng chi chin cho choe chu chung cifuentes claudia colonel contreras cordon
dahir daoud dario darwish daud deen dehghan deng denis di diana diaz dib diego djamel dmitri dmitrievich dmitriyevich
doctor don duarte duran duri dzmitry ebrahim ebrahimi eddine edgar efrain ekaterina elias elkaddafi elvis emilio eric
ernesto escobar esmail esparragoza espinoza estrada evgeniy evgeny fabio fadhil fadi fadil fahad faisal faiz falah
faleh faraj farhad farhan faris faruq fateh fathi fatih fawaz fawwaz faysal fazal felipe felix figueroa firas fouad
franco fredy fuad gabriel gaddafi gadhafi galina garzon gastellum gastelum general gennadiy gennady gennadyevich
george georgievich georgiyevich gerardo german ghadaffi ghafur ghalib ghani gharib ghassan ghathafi ghazi gholam
gholamreza gil gilberto giraldo gonzales gonzalo gordo grajales gregorio grigorievich grigoryevich guadalupe guerrero
guillermo gustavo gutierrez guzman ha hadj hafez haj hak hakim hala halim hamdan hamdi hamed hammam hammud hamzah han
hani haq harb hashem hashim hashimi hatum haytham hector henao henry hijazi hikmat hisham hishan hlaing hong hosein
hugo humberto hun husain husam hussam hussayn hwan hyok hyon ibarra ibn ignacio igorevich ihar ihor ilya imad iman
innocent iqbal irina isa isidro islam ismael ismailovich issa ivanov ivanovna iyad izzat jaber jabir jafar jafari
jaime jairo jalal jalil james jamil jaramillo jasim jassem javad jawad jean jhon ji jibril jihad jimenez jin jo joel
john jon jonathan joseph jr julio kamal kamel kang karadzic kareem kassem kelmendi khalaf khalifa khaliq khamis
khattab khayr khin kirill ko konstantin konstantinovich kony kovalchuk kumar kurdi kuwaiti kwang kyong kyu layth le
lee leo leon leonardo leonid leonidovich li libi lorenzana luna luqman ma madani maghribi mahad mahdi maher majeed
makhlouf makhluf makki malek man manan mansoor maradiaga marco marin marquez marwan maryam masud maulana maulawi maung
mazidih medina mehdi mendez mendoza meza michel mikalaevich mike mikhailovich milad milan milosevic min mir miroslav
moe mohammadi mohamud mohd mokhtar molina montoya morales moreno morteza mounir moussa mu muammar mubarak muhajir
muhannad mukhtar mun munoz murad murillo musab musavi mushtaq muslim mustapha muthana muthanna myint myo myong mzee na
nabil nacho nadir naif naim naing najdi najib najjar naser nasr natalia natalya nayif nazir ng nicolas niebla nikolai
nikolayevna noori noorzai nur obeida of ojeda olegovich oleksandr olga olivas olivera oman omer omid oo orlando ortega
ortiz osman othman oumar paek parra patricia paul pavel pavlovich pedro pena peter petr petrovna pong pour pulido
pyong pyotr qaddafi qadir qassim quintero rabi rafael rajab ramadan rana raouf rauf raul reda rehman rendon reyes
ricardo richard ricky rida ridwan rincon rios riyad roberto rodolfo rojas roman romero rosario rotenberg ruben ruelas
ruiz ruslan ryong sa saab saadi sab sabawi sabri sad saddam sadiq sahib saif saifullah sajjad salahudin salazar
salvador sam samad sami samuel san sandoval sang santiago santos saqar saqr sara sattar saudi sayeed sayf sayid se
seif sergeevich sergeyevna sergio serhiy serna serrano shafiq shah shaikh shami shammari shams sharif sheik sher shi
shishani sidi sik silva simon so soe sok soleimani son soto stanislav subhi sulaiman suleiman suliman sun sung suri
svetlana syed ta tae taher talha talib tarek tariq tatiana tatyana tawfiq teresa than thet tilfah tong tony tun tunisi
turki ubaidi ubayd ubaydah ubaydi ud ul uladzimiravich ullah un ur usama usamah ustad uthman vadim valdez
valentinovich valenzuela valery valeryevich valle varela vargas vasilevich vasilievich vasilyevna vasquez velasquez
velez vera victoria viktorovna villa vitaly vladimirovna vladislav volodymyr volodymyrovych vyacheslav vyacheslavovich
wael wafa wai waked waleed wang wazir wei william win won yahia yakovlevich yasin yasir yasser yassin yazid ye yelena
yevgeniy yevgeny yevgenyevich yi yon youcef yousef yu yun yunis yunus yurevich yuri yurievich yuriy yury yusef yusif
zadeh zadran zafir zagaria zain zakariya zaki zakir zambada zapata zayd zayn zazueta zepeda zevallos zhang zuhair
`;
