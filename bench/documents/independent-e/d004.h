/*
 * ostrel_attr.h - Ostrel Device SDK 3.6
 * (c) Ostrel Technologies
 */
#ifndef OSTREL_ATTR_H
#define OSTREL_ATTR_H

/* Guard against the race between capture thread and reader. */
typedef struct { int lock; } OST_MUTEX;

typedef enum {
    OST_NATION_UNKNOWN = 0,  /* not recognised */
    OST_NATION_UYGHUR  = 1,  /* Uyghur */
    OST_NATION_HAN     = 2,  /* Han */
    OST_NATION_TIBETAN = 3,  /* Tibetan */
} OST_NATION_TYPE;

typedef enum {
    OST_BALANCE_AUTO  = 0,   /* automatic white balance */
    OST_BALANCE_MANUAL = 1
} OST_BALANCE;

typedef enum {
    OST_SKIN_BLACK  = 1,     /* black skin */
    OST_SKIN_YELLOW = 2,     /* yellow skin */
} OST_SKIN;

typedef enum {
    OST_EMO_ANGRY = 1,       /* face looks angry */
    OST_EMO_CALM  = 2,       /* face looks calm */
} OST_EMO;

/* The device calls this function each time it sees a person of the ethnic group set in nNation. */
typedef void (*OST_NationAlarmCB)(int nChannel, int nNation);

/* This SDK cannot detect veils or other religious dress. */
/* Returns the national standard (GB/T) version number. */
int OST_GetStdVersion(void);

#endif
