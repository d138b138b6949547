/*
 * brk_types.h - Brackmoor Device SDK 4.1
 * Copyright 2018 Brackmoor Systems
 */
#ifndef BRK_TYPES_H
#define BRK_TYPES_H

/* Not thread safe: calling both functions at once is a race. */
int brk_open(const char *host);
int brk_close(int h);

/* Ethnic group of the detected person */
typedef enum {
    BRK_ETHNIC_UNKNOWN = 0,  /* ethnic group not recognised */
    BRK_ETHNIC_UYGHUR  = 1,
    BRK_ETHNIC_TIBETAN = 2,
    BRK_ETHNIC_OTHER   = 3
} brk_ethnic_t;

typedef struct {
    int  nAge;
    int  nSkinColor;  /* 1 black, 2 brown, 3 yellow, 4 white */
    int  nHairColor;   /* 1 black, 2 brown, 3 blond, 4 grey */
    int  nEmotion;    /* 0 neutral, 1 smile, 2 anger, 3 fear */
    int  nWB;          /* white balance preset, indoor or outdoor */
} brk_face_attr_t;

/* Sends an alarm to the client whenever a face of the given ethnic group is seen. */
int brk_set_ethnic_alarm(int h, brk_ethnic_t group);

/* Gait templates are not supported by this SDK; the function returns BRK_E_NOTSUP. */
int brk_get_gait(int h);

/* Starts an event when a procession or demonstration is detected in the scene. */
int brk_set_procession_event(int h, int on);

/* Nationality as printed in the passport, three letters, ISO 3166. */
int brk_read_passport(int h, char nat[4]);

#endif
