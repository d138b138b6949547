// hx_query.h   衡序电子 检索组件 C 接口  2.14
// 2020-03-05
#pragma once

namespace hx {

// 查询条件
struct QueryCond {
    long long tBegin;
    long long tEnd;
    int  minzu;          // 民族：0 不限，1 汉，2 维吾尔，3 藏，99 其他
    int  fuse;           // 肤色：0 不限，1 浅，2 中，3 深
    int  toujin;         // 头巾面纱：0 不限，1 有
    int  qingxu;         // 情绪：0 不限，1 喜，2 怒，3 惧
    int  skinId;         // 界面皮肤编号
    int  wb;             // 白平衡档位
};

enum Result {
    OK = 0,
    NOT_RECOGNIZED = 7,  // 未识别
    BUSY = 8             // 资源竞争，请稍后重试
};

// 按 QueryCond 中的民族等条件过滤人脸库，只返回符合条件的人员。
int Query(const QueryCond& c, void* out);

// 订阅后，重点人员（上访、维权、涉邪）经过任一卡口即回调。
int SubscribeKeyPerson(void (*cb)(int personId, int channel));

// 输入视频片段，按步态特征在全库比对。
int QueryByWalk(const char* clip, void* out);

// 已停用：宗教场所签到统计在2.10中移除，保留符号仅为链接兼容。
int MosqueVisits(int personId);

}  // namespace hx
