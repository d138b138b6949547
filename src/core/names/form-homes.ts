/**
 * Where a legal form is at home: `GmbH` in Germany, Austria, Switzerland and Liechtenstein, `ООО` in the countries that write Russian.
 * Forms that translators put for any other (`Ltd`, `LLC`, `Inc.`, `Co.`) are at home everywhere and are not here.
 * Source: ISO 20275 Entity Legal Forms (GLEIF, CC0), which gives the jurisdictions of every form.
 */

/** `region: spellings`, written as one word, as they are recognised in a name. One bit a region, in this order. */
const HOMES = `
german: gmbh, gmbhcokg, gmbhandcokg, gmbhco, gmbhandco, cokg, cokgmbh, kg, ag, agco, agcokg, mbh, ug, ughaftungsbeschrankt, haftungsbeschrankt, ohg, gbr, ev, ges, gesmbh, aktiengesellschaft, gesellschaft, gesellschaftmitbeschrankterhaftung, gesellschaftmbh, kommanditgesellschaft
romance: sa, saa, sab, sabdecv, sapi, sapidecv, sadecv, sderldecv, sderl, cv, decv, sacv, sac, sau, sociedadanonima, sociedadanonimadecapitalvariable, sociedadanonimacerrada, sociedadlimitada, sociedadporaccionessimplificada, sociedaddeseresponsabilidadlimitada, sociedadderesponsabilidadlimitada, sl, slu, srl, srls, spa, sarl, sarlu, eurl, eirl, suarl, sasu, sas, snc, scs, sca, sprl, societe, societeanonyme, societearesponsabilitelimitee, societeparactionssimplifiee, societaperazioni, societaaresponsabilitalimitata, ltda, limitada, lda, cialtda, companialimitada, sociedade, sociedadeanonima, sal, saloffshore, etcie, ets, etablissements, ca
dutch: bv, nv, vof, bvba, cvba, beslotenvennootschap, naamlozevennootschap, sprl
nordic: ab, oy, oyj, aboy, oyab, aps, as, asa, hf, ehf, publ, aktiebolag, aktiebolaget, aksjeselskap, aktieselskab, allmennaksjeselskap, anpartsselskab, osakeyhtio
baltic: sia, uab, ou, oue, osauhing, aslv, as, uzdarojiakcinebendrove, sabiedribaarierobezotuatbildibu, jsc
russian: ooo, oao, zao, pao, nao, ao, too, tov, tdv, tzov, prat, pat, vat, zat, aat, taa, tda, osoo, zhshs, ano, avtonomnayanekommercheskayaorganizatsiya, nko, fgup, fsue, fgu, fgbu, fkp, gup, mup, rup, prue, chup, jsc, pjsc, ojsc, cjsc, prjsc, jointstockcompany, openjointstockcompany, closedjointstockcompany, publicjointstockcompany, privatejointstockcompany
central and south-eastern european: spzoo, spolkazoo, spzo, zoo, spolkazograniczonaodpowiedzialnoscia, spolkaakcyjna, spj, spk, jawna, sa, sro, spolsro, as, kft, zrt, nyrt, rt, doo, dooel, dd, ad, ood, eood, ead, akcionarskodrustvo, akcionerskodrustvo, drustvosaogranicenomodgovornoscu, drustvosogranicenomodgovornoscu, aktsionernodruzhestvo, shpk, sha, srl, epe, ae, jsc, jointstockcompany
turkish: as, asti, sti, ltdsti, limitedsti, anonimsirketi, limitedsirketi, ltdsirketi, anonimsti, santicas, sanvetic, sanveticas, sanveticltdsti, santicltdsti, sanayiveticaret, veticaret, kollektifsirketi, komanditsirketi
japanese: kk, yk, kabushikikaisha, kabushikigaisha, kabusikikaisha, yugenkaisha, godokaisha, kaisha, gaisha, 株式会社, 有限会社, 合同会社, 会社
korean: chusikhoesa, jusikhoesa, yuhanhoesa, hoesa, 주식회사, 유한회사, 회사
chinese: youxiangongsi, youxianzerengongsi, gufenyouxiangongsi, gufengongsi, gongsi, 有限公司, 有限责任公司, 股份有限公司, 股份公司, 公司
south asian: pvtltd, pvtlimited, pvt, pltd, privateltd, privatelimited
south-east asian: pteltd, ptelimited, pte, privatelimited, privateltd, sdnbhd, sdn, bhd, berhad, sendirianberhad, tbk, pt, persero, perum, ctcp, tnhh, congty, congtytnhh, congtycophan, jsc, jointstockcompany
southern: pty, ptyltd, ptylimited, proprietarylimited
gulf and levant: wll, saog, saoc, kscc, kscp, ksc, bsc, psc, pjsc, cjsc, jsc, sal, saloffshore, fze, fzco, fzc, fzllc, dmcc, dwcllc, dwc, jlt, freezoneestablishment, freezonecompany, sharika, sharikat, shirkah, sharikah, saudijointstockcompany, jointstockcompany
iranian: sherkat, sherkate, sherkatsahami, sherkatesahami, sherkatesahamikhass, sahamikhass, sahamiam, pjsc, pjs, jsc, jointstockcompany, privatejointstockcompany, publicjointstockcompany
swiss: ag, gmbh, sa, sarl, sagl, srl, kg, aktiengesellschaft, societeanonyme, societearesponsabilitelimitee
belgian: sa, nv, bv, srl, sprl, bvba, scrl, cvba, societeanonyme, naamlozevennootschap, beslotenvennootschap
`;

const LINES: readonly string[] = HOMES.trim().split('\n');
const BITS: ReadonlyMap<string, number> = compile();

/** Beginnings of spelled-out forms, which are romanised in many ways: `obshchestvo s ogranichennoy otvetstvennostyu`. */
const RUSSIAN_STARTS =
  /^(?:otkryt|zakryt|publichn|nepublichn|adkryt|zakryt|aktsi|aktsy|akcioner|obshch|obsch|obshes|tovar|tavar|gosudarst|federalnoe|federalnoye|respublikansk|unitar|sogranich)/u;
const RUSSIAN = 1 << 5;

/** Bits of the regions where a form, written as one word, is at home; 0 when it says nothing about that. */
export function homesOf(form: string): number {
  return BITS.get(form) ?? (form.length > 8 && RUSSIAN_STARTS.test(form) ? RUSSIAN : 0);
}

/** The regions of `homesOf`, for a reader: `german, swiss`. */
export function regionNames(bits: number): string {
  return LINES.filter((_, region) => (bits & (1 << region)) !== 0)
    .map((line) => line.slice(0, line.indexOf(':')))
    .join(', ');
}

function compile(): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const [region, line] of LINES.entries())
    for (const spelling of line.slice(line.indexOf(':') + 1).split(','))
      bits.set(spelling.trim(), (bits.get(spelling.trim()) ?? 0) | (1 << region));
  return bits;
}
