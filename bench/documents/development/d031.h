/* lcface.h 人脸属性开发包 3.1 澜川科技 */
#ifndef LCFACE_H
#define LCFACE_H

typedef enum {
    LC_NATION_UNKNOWN = 0,  // 未识别
    LC_NATION_HAN = 1,      // 汉族
    LC_NATION_UYGUR = 2,    // 维吾尔族
    LC_NATION_OTHER = 3     // 其他少数民族
} LC_NATION;

typedef struct {
    int nAge;                // 年龄
    int nSkin;               // 肤色：1 白 2 黄 3 黑
    int nMood;               // 情绪：0 平静 1 微笑 2 愤怒
    int nHelmet;             // 是否戴安全帽
    int nScarf;              // 是否戴头巾
} LC_FACE;

// 订阅指定民族人员的报警事件
int LC_Subscribe(LC_NATION nation);
#endif
