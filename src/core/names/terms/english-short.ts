/**
 * How English words of company names are shortened in ledgers and lists of suppliers: `meaning: form, form`. Those that can hardly be
 * anything else stand in business-words.ts. Source: ISO 4 and the abbreviations of postal and trade directories; facts, no copied file.
 */
export const ENGLISH_SHORT_TERMS = `
aerospace: aerosp
agency: agcy
agricultural: agr, agri, agric
aluminum: alum, alumin
association: assocn, asscn
automobile: autom, automot
aviation: avn
broadcasting: brdcst, bcast
building: bldg, bldgs
chemical: chems, chemcl
committee: cttee, comte, cmte
communication: commn, commns, telecomm, telco
computer: comptr, cmptr
construction: constn, constrn, const, cnstr
cooperative: coopv
department: dpt
design: des, dsgn
development: dev, devel, develop, devt, dvlpmt, dvpt
distribution: dist, distr, distrib, distn
education: educ, edu
electric: electl, elctrc, elect
electronics: electr, elecs, eltrncs
energy: enrg, enrgy
engineering: engin, engrng, engnrg
enterprise: ent, ents, entp, entpr
environment: env, envir, environ, envtl
equipment: eqpt, eqp, equips
federation: fedn, fed
finance: fin, finl
foundation: fdn, fndn, fdtn
general: genl, gnrl
holding: hold, holdg
hospital: hosp
hotel: htl
import export: imp, exp
industry: indl, indust, indstr
information: inform
instrument: instr, instrs, instrum
insurance: ins, insur
international: inter, intnl, internatl
investment: inv, invt, invs, invmt
laboratory: labty
logistics: logist, lgstcs, log
machinery: mchy, machy, mech
management: mc, mngmt, mngment
manufacturing: manuf, manufg, mfrg
marine: mar, marit
market: mkt
materials: matl, mtrls, mtls
medical: med, medl
metal: metl
military: mil, milit
mining: min, mng
ministry: minist
national: nat, natl
network: netw, ntwk, netwk
nuclear: nucl
oil: petro, petr
optical: opt, optcl
organization: orgn
pharmaceutical: pharmac, pharms
plastic: plast
power: pwr
product: prods, prdts
production: prodn, manufac
property: prop, props, rlty
railway: rlwy, rwy, rly
research: resrch, rsch
sales: mktg, mktng
science: scien, scientif
security: sec, secur
service: servs, srv, srvs
shipping: shpg, shipg
software: sftwr, softw
solutions: soln, solns
state: stat
steel: stl
supply: sply, splys, suppl
technology: tchnlgy, tec, techs
telecommunication: telec
textile: textl, txtl
trading: trad, tdg, trdng
transport: transp, transpn, trsp
university: uni
`;
