#ifndef VX_PERSON_H
#define VX_PERSON_H

/* ethnic type as in the police schema */
typedef enum {
    VX_ETHNIC_UNKNOWN = 0, /* ethnic type not recognised */
    VX_ETHNIC_HAN = 1,
    VX_ETHNIC_OTHER = 2
} vx_ethnic_t;

typedef struct {
    vx_ethnic_t ethnic;
    int skin;      /* colour of skin: 0 white 1 yellow 2 black */
    int beard;     /* 0 none, 1 short, 2 long */
    int scarf;     /* 1 = Islamic headscarf */
    int retry;     /* retries after a lost race for the bus */
} vx_person_t;

/* Registers a callback that fires as soon as a person of the given ethnic type is seen. */
int vx_on_ethnic(vx_ethnic_t e, void (*cb)(vx_person_t *));

/* There is no emotion interface in this library; requests for it return VX_ENOSYS. */
int vx_reserved(void);

/* Reserved for gait, to be implemented. */
int vx_reserved2(void);

/* Sets the list of sensitive registers that must not be written. */
int vx_protect(const int *regs);
#endif
