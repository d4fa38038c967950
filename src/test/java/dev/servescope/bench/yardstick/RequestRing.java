package dev.servescope.bench.yardstick;

import java.util.Arrays;

/** A first-in, first-out queue of requests with their work, in a ring. */
final class RequestRing {
  private int[] requests = new int[16];
  private long[] works = new long[16];
  private int head;
  private int size;

  int size() {
    return size;
  }

  void add(int request, long workNanos) {
    if (size == requests.length) {
      grow();
    }
    int place = (head + size++) & (requests.length - 1);
    requests[place] = request;
    works[place] = workNanos;
  }

  /** The request at a place, 0 for the first. */
  int request(int index) {
    return requests[(head + index) & (requests.length - 1)];
  }

  /** The work of the first, in nanoseconds. */
  long firstWork() {
    return works[head];
  }

  /** Takes the first out. */
  int remove() {
    int request = requests[head];
    head = (head + 1) & (requests.length - 1);
    size--;
    return request;
  }

  /** Only when it is full: what stands before the head then follows what stands from there on. */
  private void grow() {
    int capacity = requests.length;
    requests = Arrays.copyOf(requests, 2 * capacity);
    works = Arrays.copyOf(works, 2 * capacity);
    System.arraycopy(requests, 0, requests, capacity, head);
    System.arraycopy(works, 0, works, capacity, head);
  }
}
