/* ostface.h - face attribute SDK 2.6, Ostrander Optics */
#ifndef OSTFACE_H
#define OSTFACE_H

typedef enum {
    OST_ETHNIC_UNKNOWN = 0,
    OST_ETHNIC_HAN = 1,       /* Han */
    OST_ETHNIC_UYGHUR = 2,    /* Uyghur */
    OST_ETHNIC_TIBETAN = 3    /* Tibetan */
} OST_ETHNIC;

typedef struct {
    int age;
    int skin_colour;      /* 1 white, 2 yellow, 3 black */
    int emotion;          /* 0 calm, 1 happy, 2 sad, 3 angry */
    int helmet;           /* 1 if a safety helmet is worn */
} OST_FACE;

/* Registers a callback that fires when a face of the given ethnic group is seen. */
int ost_set_watch(OST_ETHNIC group, void (*cb)(const OST_FACE *));

/* Take the lock first: the queue has a known race with ost_close(). */
int ost_poll(void);
#endif
