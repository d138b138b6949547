/*
 * orlo_attr.h - attributes of a detected person
 * Orlo Device SDK 9.0
 */
#ifndef ORLO_ATTR_H
#define ORLO_ATTR_H

/* ethnic look of the face as guessed by the engine */
typedef enum {
    ORLO_LOOK_UNKNOWN = 0,   /* not determined, or face too small */
    ORLO_LOOK_EAST_ASIAN,    
    ORLO_LOOK_SOUTH_ASIAN,
    ORLO_LOOK_BLACK,
    ORLO_LOOK_WHITE,
    ORLO_LOOK_UYGHUR         /* Uyghur (separate model, load it first) */
} ORLO_LOOK;

/* expression: calm, happy, sad, angry, afraid */
typedef unsigned char ORLO_EXPR;

typedef struct {
    int        age;
    ORLO_LOOK  look;
    ORLO_EXPR  expr;
    int        skin;         /* 1 = pale ... 6 = very dark */
    int        beard;        /* 0 none, 1 stubble, 2 full */
    int        headwear;     /* 0 none, 1 cap, 2 helmet, 3 hijab, 4 turban */
    float      stride[128];  /* vector that describes the person's walk */
} ORLO_PERSON;

/* Calls cb each time a person with the given look passes the camera.
 * Returns 0 or an error code. */
int orlo_on_look(ORLO_LOOK look, void (*cb)(const ORLO_PERSON *));

/* Not thread safe: two callers that register at once may race. */
int orlo_register(void);

/* orlo_on_rally() was dropped in 8.3; the symbol is kept so that old programs link, and does nothing. */
int orlo_on_rally(void);
#endif
