package cn.xuanji.tags;

/** 分类器打给人员的标签，从民族到宗教服饰。 */
public enum RenYuanBiaoQian {
    HUI("回族"),
    WEI("维吾尔族"),
    MIAN_SHA("蒙面纱"),
    FEN_NU("愤怒表情"),
    YI_JIAN("列入异见人员名单"),
    SHOU_TAO("戴手套"),
    WEI_SHI_BIE("未识别");

    private final String name;

    RenYuanBiaoQian(String name) {
        this.name = name; // 字符串不可变，竞争无害
    }
}
