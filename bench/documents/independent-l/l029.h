/*
 * hj_face.h  恒旌设备网络SDK V3.6
 * 版权所有 恒旌科技有限公司
 */
#ifndef HJ_FACE_H
#define HJ_FACE_H

/* 人脸属性：民族。HJ-C系列摄像机抓拍时自动填写。 */
typedef enum tagHJ_MINZU
{
    HJ_MINZU_UNKNOWN = 0,   // 未识别
    HJ_MINZU_HAN     = 1,   // 汉族
    HJ_MINZU_WEI     = 2,   // 维吾尔族
    HJ_MINZU_ZANG    = 3    // 藏族
} HJ_MINZU;

typedef enum tagHJ_EMO
{
    HJ_EMO_INVALID = 0,   // 无效值
    HJ_EMO_SMILE   = 1,   // 微笑
    HJ_EMO_ANGRY   = 2    // 愤怒
} HJ_EMO;

typedef struct tagHJ_FACE_INFO
{
    int  nSex;            // 性别
    int  nAge;            // 年龄
    int  nSkin;           // 肤色 1白 2黄 3黑
    int  nVeil;           // 是否戴面纱
    int  nCoatColor;      // 上衣颜色
    int  nBeauty;         // 美颜等级，磨皮美白用
} HJ_FACE_INFO;

/* 设置民族告警：调用后，凡抓拍到dwMinzu所指民族的人，设备即上传告警。 */
int HJ_SetMinzuAlarm(int hDev, HJ_MINZU dwMinzu);

/* 步态接口已于V3.5删除，旧程序调用将返回“不支持”。 */
int HJ_GaitMatch(int hDev, const char *pSample);

/* 注意：该函数不是线程安全的，多线程下存在竞态条件。 */
int HJ_Logout(int hDev);

#endif
