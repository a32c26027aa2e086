;; CRC-32C (Castagnoli) of what stands in this module's memory, at several bytes a cycle.
;;
;; A CRC is the remainder of a polynomial, the message, divided by P, here 0x1EDC6F41. Adding a multiple of P to the message,
;; at any place, does not change the remainder. One multiple of P has only six terms (found by search;
;; none with six is shorter):
;;
;;   M(x) = x^209 + x^144 + x^54 + x^39 + x^14 + 1
;;
;; Adding M where its first term meets the message's first bit clears that bit and flips five later ones: those 65, 155, 170,
;; 195 and 209 places on. So the message is shortened by exclusive ors alone, without tables. As coefficients are bits,
;; M(x)^8 = M(x^8) and M(x)^128 = M(x^128): the same holds with bytes as places, and with blocks of 16 bytes. The passes:
;;
;;   1. $reduce with blocks of 16 bytes: from any length down to 209 blocks and a bit (not worth it for short inputs);
;;   2. $reduce with bytes: down to 209 bytes and a bit;
;;   3. $divide, the usual tables, eight bytes at a time, for what is left.
;;
;; The idea is that of "Chorba: A novel CRC32 implementation" (S. Russell, 2024, arXiv:2412.16398), here for another polynomial.
;;
;; Memory, two pages that never grow:
;;
;;   0       tables: eight of 256 words, written by JavaScript before the first call; the first is the plain one
;;   0x2400  what pass 1 leaves: up to 3407 bytes, written in steps of 64
;;   0x4000  the input, up to 64 KiB
;;   0x14400 what pass 2 leaves: up to 272 bytes, written in steps of 64
;;
;; A pass looks back by up to 209 units from the first byte of what it shortens. What stands there is never written: zeros.
(module
  (memory (export "memory") 2)

  ;; Adds to each byte of [from, end) what earlier bytes flip in it: those 65, 155, 170, 195 and 209 units before. Bytes are
  ;; taken from and written to a place that is $shift further on. In steps of 64 bytes: up to 63 more than asked for.
  (func $add_earlier (param $from i32) (param $end i32) (param $shift i32) (param $unit i32)
    (local $out i32) (local $a i32) (local $b i32) (local $c i32) (local $d i32) (local $e i32)
    (local.set $out (i32.add (local.get $from) (local.get $shift)))
    (local.set $end (i32.add (local.get $end) (local.get $shift)))
    (local.set $a (i32.sub (local.get $from) (i32.mul (local.get $unit) (i32.const 65))))
    (local.set $b (i32.sub (local.get $from) (i32.mul (local.get $unit) (i32.const 155))))
    (local.set $c (i32.sub (local.get $from) (i32.mul (local.get $unit) (i32.const 170))))
    (local.set $d (i32.sub (local.get $from) (i32.mul (local.get $unit) (i32.const 195))))
    (local.set $e (i32.sub (local.get $from) (i32.mul (local.get $unit) (i32.const 209))))
    ;; 64 bytes in each round, 16 at a time. No byte depends on another of its round: the nearest is 65 units away.
    (loop $round
      (v128.store (local.get $out)
        (v128.xor (v128.xor (v128.load (local.get $out)) (v128.load (local.get $a)))
        (v128.xor (v128.xor (v128.load (local.get $b)) (v128.load (local.get $c)))
        (v128.xor (v128.load (local.get $d)) (v128.load (local.get $e))))))
      (v128.store offset=16 (local.get $out)
        (v128.xor (v128.xor (v128.load offset=16 (local.get $out)) (v128.load offset=16 (local.get $a)))
        (v128.xor (v128.xor (v128.load offset=16 (local.get $b)) (v128.load offset=16 (local.get $c)))
        (v128.xor (v128.load offset=16 (local.get $d)) (v128.load offset=16 (local.get $e))))))
      (v128.store offset=32 (local.get $out)
        (v128.xor (v128.xor (v128.load offset=32 (local.get $out)) (v128.load offset=32 (local.get $a)))
        (v128.xor (v128.xor (v128.load offset=32 (local.get $b)) (v128.load offset=32 (local.get $c)))
        (v128.xor (v128.load offset=32 (local.get $d)) (v128.load offset=32 (local.get $e))))))
      (v128.store offset=48 (local.get $out)
        (v128.xor (v128.xor (v128.load offset=48 (local.get $out)) (v128.load offset=48 (local.get $a)))
        (v128.xor (v128.xor (v128.load offset=48 (local.get $b)) (v128.load offset=48 (local.get $c)))
        (v128.xor (v128.load offset=48 (local.get $d)) (v128.load offset=48 (local.get $e))))))
      (local.set $a (i32.add (local.get $a) (i32.const 64)))
      (local.set $b (i32.add (local.get $b) (i32.const 64)))
      (local.set $c (i32.add (local.get $c) (i32.const 64)))
      (local.set $d (i32.add (local.get $d) (i32.const 64)))
      (local.set $e (i32.add (local.get $e) (i32.const 64)))
      (local.set $out (i32.add (local.get $out) (i32.const 64)))
      (br_if $round (i32.lt_u (local.get $out) (local.get $end)))))

  ;; Shortens [start, start + length) to 209 units and at most 63 bytes, which it writes to $target; gives their number.
  ;; The length must be at least 209 units and 64 bytes.
  (func $reduce (param $start i32) (param $length i32) (param $unit i32) (param $target i32) (result i32)
    (local $span i32) (local $cut i32) (local $rest i32)
    (local.set $span (i32.mul (local.get $unit) (i32.const 209)))
    (local.set $cut (i32.and (i32.sub (local.get $length) (local.get $span)) (i32.const -64)))
    (local.set $rest (i32.sub (local.get $length) (local.get $cut)))
    (local.set $cut (i32.add (local.get $start) (local.get $cut)))
    ;; Everything before the cut: what is written is how much of M was added at each place to clear it.
    (call $add_earlier (local.get $start) (local.get $cut) (i32.const 0) (local.get $unit))
    ;; Everything behind it: only what stands before the cut adds to it, so zeros take its place before it is added to.
    (memory.copy (local.get $target) (local.get $cut) (local.get $rest))
    (memory.fill (local.get $cut) (i32.const 0) (local.get $span))
    (call $add_earlier
      (local.get $cut)
      (i32.add (local.get $cut) (local.get $span))
      (i32.sub (local.get $target) (local.get $cut))
      (local.get $unit))
    (local.get $rest))

  ;; The remainder of [at, end), from tables.
  (func $divide (param $at i32) (param $end i32) (result i32)
    (local $state i32) (local $eight i64) (local $last i32)
    (local.set $last (i32.add (local.get $at) (i32.and (i32.sub (local.get $end) (local.get $at)) (i32.const -8))))
    ;; Eight bytes in each round: one look into each table, the first byte in the table that shifts furthest.
    (block $done
      (loop $round
        (br_if $done (i32.ge_u (local.get $at) (local.get $last)))
        (local.set $eight (i64.xor (i64.load (local.get $at)) (i64.extend_i32_u (local.get $state))))
        (local.set $state
          (i32.xor
            (i32.xor
              (i32.xor
                (i32.load offset=7168 (i32.wrap_i64 (i64.and (i64.shl (local.get $eight) (i64.const 2)) (i64.const 1020))))
                (i32.load offset=6144 (i32.wrap_i64 (i64.and (i64.shr_u (local.get $eight) (i64.const 6)) (i64.const 1020)))))
              (i32.xor
                (i32.load offset=5120 (i32.wrap_i64 (i64.and (i64.shr_u (local.get $eight) (i64.const 14)) (i64.const 1020))))
                (i32.load offset=4096 (i32.wrap_i64 (i64.and (i64.shr_u (local.get $eight) (i64.const 22)) (i64.const 1020))))))
            (i32.xor
              (i32.xor
                (i32.load offset=3072 (i32.wrap_i64 (i64.and (i64.shr_u (local.get $eight) (i64.const 30)) (i64.const 1020))))
                (i32.load offset=2048 (i32.wrap_i64 (i64.and (i64.shr_u (local.get $eight) (i64.const 38)) (i64.const 1020)))))
              (i32.xor
                (i32.load offset=1024 (i32.wrap_i64 (i64.and (i64.shr_u (local.get $eight) (i64.const 46)) (i64.const 1020))))
                (i32.load (i32.wrap_i64 (i64.and (i64.shr_u (local.get $eight) (i64.const 54)) (i64.const 1020))))))))
        (local.set $at (i32.add (local.get $at) (i32.const 8)))
        (br $round)))
    ;; The last bytes, one in each round.
    (block $done
      (loop $round
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        (local.set $state
          (i32.xor
            (i32.shr_u (local.get $state) (i32.const 8))
            (i32.load
              (i32.shl
                (i32.and (i32.xor (local.get $state) (i32.load8_u (local.get $at))) (i32.const 255))
                (i32.const 2)))))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (br $round)))
    (local.get $state))

  ;; The state (the checksum's complement) after the input's first $length bytes: 4 to 65536 of them. The input is used up.
  (func (export "update") (param $state i32) (param $length i32) (result i32)
    (local $at i32)
    (local.set $at (i32.const 0x4000))
    ;; To begin with a state is the same as to begin with none and a message whose first four bytes have it added.
    (i32.store (local.get $at) (i32.xor (i32.load (local.get $at)) (local.get $state)))
    ;; From here on pass 1 was measured to win; it would be correct from 3408 bytes.
    (if (i32.ge_u (local.get $length) (i32.const 8192))
      (then
        (local.set $length (call $reduce (local.get $at) (local.get $length) (i32.const 16) (i32.const 0x2400)))
        (local.set $at (i32.const 0x2400))))
    (if (i32.ge_u (local.get $length) (i32.const 273))
      (then
        (local.set $length (call $reduce (local.get $at) (local.get $length) (i32.const 1) (i32.const 0x14400)))
        (local.set $at (i32.const 0x14400))))
    (call $divide (local.get $at) (i32.add (local.get $at) (local.get $length)))))
