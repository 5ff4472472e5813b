// Makes a disk fail under a program that knows nothing of it (LD_PRELOAD, Linux). Calls that write
// below FAIL_PATH are counted; from the FAIL_FROM-th on, FAIL_COUNT of them end with FAIL_ERRNO
// (28: the disk is full, 5: it cannot be written). A file named by FAIL_ARMED must exist, so that
// a program can be started and looked at on a disk that is well.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static atomic_long counted;

static long number(const char *name, long otherwise) {
  const char *text = getenv(name);
  return text == NULL ? otherwise : atol(text);
}

static int is_armed(void) {
  const char *armed = getenv("FAIL_ARMED");
  return armed != NULL && faccessat(AT_FDCWD, armed, F_OK, 0) == 0;
}

static int is_below(const char *path) {
  const char *below = getenv("FAIL_PATH");
  return below != NULL && path != NULL && strncmp(path, below, strlen(below)) == 0;
}

static int is_file_below(int file) {
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length <= 0) return 0;
  path[length] = 0;
  return is_below(path);
}

static int fails(int concerned, int takes_space) {
  if (!concerned || !is_armed()) return 0;
  // A full disk still cuts, renames, removes and brings to the disk.
  if (number("FAIL_ERRNO", ENOSPC) == ENOSPC && !takes_space) return 0;
  long place = atomic_fetch_add(&counted, 1) + 1;
  long from = number("FAIL_FROM", 0);
  if (from == 0 || place < from || place >= from + number("FAIL_COUNT", 1)) return 0;
  errno = (int)number("FAIL_ERRNO", ENOSPC);
  return 1;
}

// How many places there were, for the next run to choose from.
__attribute__((destructor)) static void report(void) {
  const char *path = getenv("FAIL_REPORT");
  if (path == NULL) return;
  FILE *file = fopen(path, "w");
  if (file == NULL) return;
  fprintf(file, "%ld", atomic_load(&counted));
  fclose(file);
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t write(int file, const void *bytes, size_t size) {
  if (fails(is_file_below(file), 1)) return -1;
  return REAL(write)(file, bytes, size);
}
ssize_t pwrite(int file, const void *bytes, size_t size, off_t at) {
  if (fails(is_file_below(file), 1)) return -1;
  return REAL(pwrite)(file, bytes, size, at);
}
ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t at) {
  if (fails(is_file_below(file), 1)) return -1;
  return REAL(pwrite64)(file, bytes, size, at);
}
int fsync(int file) {
  if (fails(is_file_below(file), 0)) return -1;
  return REAL(fsync)(file);
}
int fdatasync(int file) {
  if (fails(is_file_below(file), 0)) return -1;
  return REAL(fdatasync)(file);
}
int ftruncate(int file, off_t size) {
  if (fails(is_file_below(file), 0)) return -1;
  return REAL(ftruncate)(file, size);
}
int ftruncate64(int file, off64_t size) {
  if (fails(is_file_below(file), 0)) return -1;
  return REAL(ftruncate64)(file, size);
}
int rename(const char *from, const char *to) {
  if (fails(is_below(to), 0)) return -1;
  return REAL(rename)(from, to);
}
int unlink(const char *path) {
  if (fails(is_below(path), 0)) return -1;
  return REAL(unlink)(path);
}
int open(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = va_arg(rest, mode_t);
  va_end(rest);
  if ((flags & O_CREAT) != 0 && fails(is_below(path), 1)) return -1;
  return REAL(open)(path, flags, mode);
}
int open64(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = va_arg(rest, mode_t);
  va_end(rest);
  if ((flags & O_CREAT) != 0 && fails(is_below(path), 1)) return -1;
  return REAL(open64)(path, flags, mode);
}
