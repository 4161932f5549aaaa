package dev.watchbell.away.leave;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Tells the internet from everything that only the bot can reach: this machine, its network, a cloud's metadata.
 *
 * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry">Special IPv4 addresses</a>
 * @see <a href="https://www.iana.org/assignments/iana-ipv6-special-registry">Special IPv6 addresses</a>
 */
final class PublicAddress {
    /** A block of addresses: those that share its first bits. */
    private record Block(List<Integer> bytes, int bits) {
        static Block of(int bits, Integer... bytes) {
            return new Block(List.of(bytes), bits);
        }

        boolean holds(byte[] address) {
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                int ours = bit / 8 < bytes.size() ? bytes.get(bit / 8) : 0;
                if ((address[bit / 8] & mask) != (ours & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Block> INNER_V4 = List.of(
            Block.of(8, 0),
            Block.of(8, 10),
            Block.of(10, 100, 64),
            Block.of(8, 127),
            Block.of(32, 168, 63, 129, 16), // Azure's own, in the middle of the internet
            Block.of(16, 169, 254), // link-local; the metadata of most clouds
            Block.of(12, 172, 16),
            Block.of(24, 192, 0, 0),
            Block.of(24, 192, 0, 2),
            Block.of(24, 192, 88, 99),
            Block.of(16, 192, 168),
            Block.of(15, 198, 18),
            Block.of(24, 198, 51, 100),
            Block.of(24, 203, 0, 113),
            Block.of(4, 224),
            Block.of(4, 240));

    /** Of IPv6 this alone is given out; what carries IPv4 inside (NAT64, 6to4, Teredo, mapped) isn't in it, or below. */
    private static final Block GIVEN_OUT_V6 = Block.of(3, 0x20);

    private static final List<Block> INNER_V6 = List.of(
            Block.of(23, 0x20, 0x01),
            Block.of(32, 0x20, 0x01, 0x0d, 0xb8),
            Block.of(16, 0x20, 0x02),
            Block.of(20, 0x3f, 0xff));

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return INNER_V4.stream().noneMatch(block -> block.holds(bytes));
        }
        return GIVEN_OUT_V6.holds(bytes) && INNER_V6.stream().noneMatch(block -> block.holds(bytes));
    }
}
