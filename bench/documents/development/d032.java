package cn.qinglan.viid;

/** 人员对象 */
public class PersonRecord {
    /** 民族代码 */
    private String ethicCode;
    /** 肤色 */
    private String skinColor;
    /** 是否涉稳重点人员：0 否 1 是 2 不确定 */
    private int focus;
    /** 国籍，来自快递面单 */
    private String country;
    /** 情绪字段，4.0 起废弃，恒为空 */
    private String feeling;
    /** 美颜级别，仅用于视频通话的肤色提亮 */
    private int beauty;
}
