/* Starts a program and tells when its first window was mapped and when it was painted, in milliseconds.
   A window counts from 200 x 100 pixels; painted means at least 24 different colours in it. */
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { COLOURS = 24, LIMIT_MS = 20000 };

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

static int ignore(Display *display, XErrorEvent *event) {
    (void)display;
    (void)event;
    return 0;
}

static int colours(Display *display, Window window) {
    XWindowAttributes a;
    unsigned long seen[COLOURS];
    int count = 0;
    if (!XGetWindowAttributes(display, window, &a)) return 0;
    XImage *image = XGetImage(display, window, 0, 0, a.width, a.height, AllPlanes, ZPixmap);
    if (!image) return 0;
    for (int y = 0; y < image->height && count < COLOURS; y += 2)
        for (int x = 0; x < image->width && count < COLOURS; x += 2) {
            unsigned long pixel = XGetPixel(image, x, y) & 0xffffff;
            int k = 0;
            while (k < count && seen[k] != pixel) k++;
            if (k == count) seen[count++] = pixel;
        }
    XDestroyImage(image);
    return count;
}

int main(int argc, char **argv) {
    Display *display = XOpenDisplay(NULL);
    if (!display || argc < 2) return 2;
    XSetErrorHandler(ignore);
    XSelectInput(display, DefaultRootWindow(display), SubstructureNotifyMask);
    XSync(display, False);
    double begun = now(), mapped = -1, painted = -1;
    pid_t child = fork();
    if (!child) {
        setpgid(0, 0);
        execvp(argv[1], argv + 1);
        _exit(127);
    }
    Window window = 0;
    while (now() - begun < LIMIT_MS) {
        while (XPending(display)) {
            XEvent event;
            XWindowAttributes a;
            XNextEvent(display, &event);
            if (event.type != MapNotify || window) continue;
            if (XGetWindowAttributes(display, event.xmap.window, &a) && a.width >= 200 && a.height >= 100) {
                window = event.xmap.window;
                mapped = now() - begun;
            }
        }
        if (window && colours(display, window) >= COLOURS) {
            painted = now() - begun;
            break;
        }
        struct pollfd descriptor = {ConnectionNumber(display), POLLIN, 0};
        poll(&descriptor, 1, window ? 1 : 50);
        if (waitpid(child, NULL, WNOHANG) == child) return 3;
    }
    printf("%.1f %.1f\n", mapped, painted);
    fflush(stdout);
    usleep(30000);
    kill(-child, SIGTERM);
    usleep(50000);
    kill(-child, SIGKILL);
    waitpid(child, NULL, 0);
    return painted < 0;
}
