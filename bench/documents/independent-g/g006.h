/* rbk_attr.h - person attributes
 * Ridgeback Device SDK 2.9, Ridgeback Imaging Co.
 * Do not edit; generated 2019-06-27 */
#ifndef RBK_ATTR_H
#define RBK_ATTR_H

#define RBK_MAX_FACES 64

typedef enum {
    RBK_HAIR_UNKNOWN = 0,
    RBK_HAIR_SHORT,
    RBK_HAIR_LONG
} rbk_hair_t;

typedef enum {
    RBK_PEOPLE_UNKNOWN = 0,   /* not recognised */
    RBK_PEOPLE_HAN,              /* Han */
    RBK_PEOPLE_UYGHUR,           /* Uyghur */
    RBK_PEOPLE_TIBETAN,          /* Tibetan */
    RBK_PEOPLE_MAX
} rbk_people_t;

typedef enum {
    RBK_SKIN_YELLOW = 1,         /* complexion: yellow */
    RBK_SKIN_BLACK,              /* complexion: black */
    RBK_SKIN_WHITE               /* complexion: white */
} rbk_skin_t;

/* Image tuning. skin_tone shifts the hue of the picture, nothing else. */
typedef struct { int hue; int skin_tone; int gamma; } rbk_image_t;

typedef struct {
    rbk_hair_t   hair;
    rbk_people_t people;   /* ethnic group of the person in the picture */
    rbk_skin_t   skin;
    int          smile;    /* 0 none .. 100 broad smile */
    int          mood;     /* emotion: 0 calm, 1 happy, 2 sad, 3 angry, 4 afraid */
    int          burqa;    /* 1 = wears a burqa */
    int          reserved[4];
} rbk_person_t;

/* Calls cb as soon as a face of the given ethnic group is seen on the channel.
 * Not thread safe: two callers race for the slot. */
int rbk_watch_people(int ch, rbk_people_t p, void (*cb)(const rbk_person_t *));

/* rbk_gait_open() was removed in 2.8. Calls return RBK_E_GONE. */

#endif
