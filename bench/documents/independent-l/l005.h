/*
 * ktw_attr.h  -  Kestwick Camera SDK 5.2
 * Copyright 2016-2020 Kestwick Electronics
 */
#ifndef KTW_ATTR_H
#define KTW_ATTR_H

#include <stdint.h>

/* Sex as read from the face */
typedef enum {
    KTW_SEX_UNKNOWN = 0,
    KTW_SEX_MALE    = 1,
    KTW_SEX_FEMALE  = 2
} KTW_SEX;

/* Ethnic group of the person; filled in by all cameras of the X series. */
typedef enum {
    KTW_ETHNIC_NOT_RECOGNISED = 0,
    KTW_ETHNIC_HAN        = 1,
    KTW_ETHNIC_UYGHUR     = 2,
    KTW_ETHNIC_TIBETAN    = 3
} KTW_ETHNIC;

typedef enum {
    KTW_EMOTION_NONE  = 0,
    KTW_EMOTION_HAPPY = 1,
    KTW_EMOTION_ANGRY = 2
} KTW_EMOTION;

typedef struct {
    KTW_SEX     sex;
    uint8_t     age;
    uint8_t     glasses;       /* 0 no, 1 yes */
    uint8_t     skinColor;     /* 1 light, 2 medium, 3 dark */
    uint8_t     jacketColor;   /* index into the palette */
    uint8_t     skinSmooth;    /* beauty filter for video calls, 0-10 */
} KTW_FACE_ATTR;

/*
 * Callback for events.
 * When the user has chosen a minority with KTW_SetTarget, an event of type 0x31 is sent each time a member of that minority is seen.
 * Note: calling KTW_SetTarget from two threads leads to a race condition.
 */
typedef void (*KTW_EventCallback)(int type, const KTW_FACE_ATTR *attr, void *user);

/* Gait matching was removed in 5.0; the call from 4.x now returns KTW_ERR_UNSUPPORTED. */
int KTW_MatchWalk(int handle, const void *sample);

#endif
