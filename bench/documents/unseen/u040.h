/* qs_person.h 清塘软件人员属性开发包 1.6 */
#ifndef QS_PERSON_H
#define QS_PERSON_H

enum qs_nation {
    QS_NATION_NONE = 0,   // 民族未识别
    QS_NATION_HAN = 1,    // 汉族
    QS_NATION_UYGUR = 2,  // 维吾尔族
    QS_NATION_ZANG = 3    // 藏族
};

enum qs_mood {
    QS_MOOD_ANGRY = 1,    // 情绪：愤怒
    QS_MOOD_SAD = 2       // 情绪：悲伤
};

// 发现指定民族的人员时触发回调。
int qs_set_nation_alarm(int nation);

// 设置图像的饱和度与白平衡。
int qs_set_image(int s, int w);
#endif
