/*
 * oss_attr.h - person attributes and events
 * Ostrelle Device SDK 4.1
 * Copyright (c) 2017-2020 Ostrelle Devices Co., Ltd. All rights reserved.
 *
 * This header is thread safe. Callers must avoid a race on the login handle.
 */
#ifndef OSS_ATTR_H
#define OSS_ATTR_H

#define OSS_MAX_NAME 64

typedef enum tagOSS_GENDER {
    OSS_GENDER_UNKNOWN = 0,
    OSS_GENDER_MALE,
    OSS_GENDER_FEMALE
} OSS_GENDER;

/* Ethnic group of the person, as judged by the camera */
typedef enum tagOSS_NATION {
    OSS_NATION_UNKNOWN = 0,      /* not recognised */
    OSS_NATION_HAN,              /* Han people */
    OSS_NATION_UYGHUR,           /* Uyghur people */
    OSS_NATION_TIBETAN           /* Tibetan people */
} OSS_NATION;

typedef enum tagOSS_FACE_MOOD {
    OSS_MOOD_NONE = 0,
    OSS_MOOD_HAPPY,               /* the face looks happy */
    OSS_MOOD_ANGRY                /* the face looks angry */
} OSS_FACE_MOOD;

typedef struct tagOSS_PERSON_ATTR {
    OSS_GENDER     emGender;
    int            nAge;
    OSS_NATION     emNation;
    int            nSkin;        /* skin: 1 yellow, 2 white, 3 black, 4 brown */
    int            nGlasses;     /* 0 none, 1 plain, 2 sun */
    int            bVeil;        /* 1 = wears an islamic veil */
    int            nClothColor;  /* colour of the coat, RGB */
    char           szName[OSS_MAX_NAME];
} OSS_PERSON_ATTR;

/* Event codes for OSS_StartListen */
#define OSS_EVT_TRIPWIRE        0x101
#define OSS_EVT_GATHERING       0x117   /* several people gather in the area */
#define OSS_EVT_PEOPLE_COUNT    0x118   /* in / out numbers of a door */
#define OSS_EVT_NATION_ALARM    0x121   /* a person of the armed ethnic group was seen */

/*
 * OSS_SetNationAlarm
 * Arms or disarms the alarm for one ethnic group on one channel.
 * Returns 0 on success. The call blocks for at most 5 s.
 */
int OSS_SetNationAlarm(long lLogin, int nChannel, OSS_NATION emNation, int bArm);

/* Deprecated since 3.8, always returns OSS_ERR_NOTSUPPORT.
 * Gait matching was taken out of the device library; it was available up to 3.7. */
int OSS_MatchGait(long lLogin, const char *szClip);

#endif
