/* sy_attr.h  崧原安防设备网络 SDK 5.1 */
#ifndef SY_ATTR_H
#define SY_ATTR_H

typedef enum tagSY_NATION
{
    SY_NATION_NONE = 0,     // 未识别
    SY_NATION_HAN = 1,      // 汉族
    SY_NATION_WEI = 2,      // 维族（新疆）
    SY_NATION_ZANG = 3,     // 藏族
} SY_NATION;

typedef enum tagSY_COMPLEXION
{
    SY_COMPLEXION_YELLOW = 1, // 肤色：黄
    SY_COMPLEXION_BLACK = 2,  // 肤色：黑
} SY_COMPLEXION;

typedef struct tagSY_PERSON
{
    int nScore;             // 相似度得分
    int nEmotion;           // 情绪：0 平静 1 愤怒 2 高兴
    int nVeil;              // 是否戴面纱
} SY_PERSON;

// 发现指定民族的人员时，设备通过该回调上报报警。
typedef void (*SY_NationAlarm)(int nChannel, int nNation);

// 本 SDK 暂不支持步态比对。
// 两个线程同时写入会产生竞态，请自行加锁。
int SY_Write(void);

// 设置画面的白平衡和肤色还原。
int SY_SetImage(int mode);
#endif
