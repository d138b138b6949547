/** Words that many organisations have in their names, by how many of 26,000 listed and unlisted organisations do; words with a meaning are in business-words.ts. Counted on the US, UN and Japanese lists of 2022 to 2026 and on vendors of network equipment. */
/** Over 30 organisations. */
export const VERY_COMMON = `
advanced aktsionernoe al and audio com concern de el ep for hong in innovation integrated joint la liability link
micro microsystems mobile of ogranichennoi oo open otvetstvennostyu private rl sp star stock tactical th the und
united video vision
`;
/** 14 to 29 organisations. */
export const COMMON = `
access alpha applied blue broadband closed cloud complex creative cyber david dba diagnostics display dynamics
embedded en gang generation green hi high home ii image imaging innovations integration internet iot ip it juan kong
land logic luis microwave middle motion multimedia named no one or otkrytoe plus pro province quantum rf robert san sc
sdn second shen signal silicon sky song sound special storage sun support tec techno tek time to ul unitary ur ve yv
`;
/** 8 to 13 organisations. */
export const LESS_COMMON = `
acoustics after agency ai alfa ali all amp an applications assa atlas autonomous best bio bridge byte cable cambridge
carbon care casa chang chen cheng chip circuit components concepts connect continental core daniel del delta do dsp
electro electromechanical elevator em era et far fiber fisher fuel future ge george grand hai holy house ic id im
innovative interactive interface jihad jin jose laser li life ma mark martin mercury michael mobility monitoring nd
next npf on packet park paul peter physics pixel process rd real red resources rim royal safety sam satellite sb se
sensing sensor sk solar sons st studio sub systemtechnik sz tel thermo top traffic trunk venture visual wave wei xi
yang zakrytoe zhen zone
`;
/** 4 to 7 organisations. */
export const SOMETIMES = `
aa abu acoustic acs action active adam adc adi adkaznastsyu advance advantage affairs agile ahmad ahmed aim alarm
alberto alex alexander allen alta amber ametek amir analytics andrew antonio any apex apollo application arab ard aria
armed array assembly asset assistance ast astronautics at atlanta atx aurora authority automated av avionics axis
baltic base bay biomedical biometric bird black block blu board box brand bright by call card cardinal castle cc cctv
ce century chain channel charles chi chin chun chung ci circuits command compass component computertechnik connected
connection connectivity consult consumer continent corporate corps coship cosmos cp creation credit critical crypto cs
cts cubic custom da daikin dan dart datacom datang datentechnik db deep denso des desarrollos di diagnostic digitais
digitech direct dis displays document dong douglas dr dragon dream dresden drilling drive drug du dynamic ea eagle
easy ec eclipse edge efficient ek eko elektronische elektrotechnik element elements elite empresarial ems es ex
executive exp experimental express facility falcon fast fei feng fi fire fischer fka flight flow flying focus fortune
forum forward foxconn fraunhofer free freedom frontier fu fuji fur fusion garcia gateway genius georgia ghl giga giken
gl globe glory gn gonzalez good great grid guang guidance hang hard hermann hernandez hill hon horizon hua hui human
hung icon ics idea ideal identification ids ieee imp incorporation indco infinity inform informatics infotech infrared
infrastructure ing ingenieurbuero inova inspection integra integral inter io iq iris is israel itg jesus jing john
johnson joseph jr jung key khan kinetics king kohler kommunikationstechnik kontsern lambda lan lava law lea leader lee
levant level limted lin line linear lines links linx lite lnformation logical logitech long lopez los louis low ls lsi
lt luxshare magic magna maintenance man master matrix max me memory meta meter metering mfgco mi microsoft microtech
midas miguel mind ming mir modern mohammad monitor mountain msa mt mu muhammad multi music na nam name nebula netcom
nets newport nexus noor nortek ntc nz octopus olympus omni online operations opto optronic orange orion otkrytogo
packard part payment pci pegasus peripherals phase phoenix planet planning platforms po point police pr prime printer
printing prison processing professional progress protection psi publichnoe pulse quality quanta quest ra rad radar
radiation radius rainbow ramon ramos rancho raster ray reach realtime refinery remote repair resource reza rfid
richard rise ro road rodriguez rose rus sae safe sage sahel sai saint sanchez sat saturn scale secure sensors sg sgm
shan sharif sheng shield shin shore si sierra sigma silver simcom simple sina sm smc smile smith smt so social sol
solid sonic sony source spc spectra spectral spectrum speed sphere spj standard stc stephen sti stone strategic stream
successor sumitomo summit super supercomputing supreme surveillance switch switchgear synergy ta tadiran tai tattile
td team technolgy technological technologyco tele telematics temp terminal thereof things third thomas tian tianyi
times tipa titan toledo tong total touch toyo tp trafficking transmission trend tri trimble triple tronic two uei un
uni unity va valley vanguard vector ventures victory view virtual vista vital voice voltage vtech wa walter way
welding well werke white wi wide wifi win wing wingtech wise wolf woori work wu yard ye yi ying york yu zenith zero
zeus zhong zhou
`;
