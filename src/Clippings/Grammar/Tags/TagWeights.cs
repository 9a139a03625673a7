using System.Buffers.Binary;

namespace Clippings;

/// <summary>
/// The weights of the tagger, used as they stand in the file; <c>tests/training</c> makes it. All numbers are
/// little-endian:
/// <code>
/// uint32  number of words with a class
/// uint32  number of buckets, a power of two
/// uint32  a word: hash of its lower case in the upper 23 bits, its class in the lower 9; sorted
/// uint32  where each bucket starts, in uint16 from the first; one more than there are buckets
/// uint16  features: 13 bits of the hash, 3 bits how many weights follow; each has the tag below and a signed byte above
/// </code>
/// A feature's bucket is given by the low bits of its hash, its 13 bits are the highest.
/// </summary>
internal sealed class TagWeights
{
    /// <summary>Bits of a word's entry that hold its class.</summary>
    public const int ClassBits = 9;

    /// <summary>The class of a word that the treebank lacks.</summary>
    public const uint NoClass = 3;

    /// <summary>The class of such a word with a capital.</summary>
    public const uint NoClassCapital = 4;

    private const uint FirstSure = 5;

    /// <summary>The first class of words that can be several things.</summary>
    public static readonly uint FirstClass = FirstSure + (uint)PennTagNames.Count;

    /// <summary>Highest number of weights of one entry; a feature with more has several.</summary>
    public const int MostWeights = 7;

    private const int CountBits = 3;
    private const int Header = 8;
    private const string Resource = "Clippings.Tags.penn-tags.bin";

    private readonly byte[] _bytes;
    private readonly int _words;
    private readonly uint _bucketMask;
    private readonly int _buckets;
    private readonly int _features;

    public TagWeights(byte[] bytes)
    {
        _bytes = bytes;
        _words = (int)UInt32(0);
        _bucketMask = UInt32(4) - 1;
        _buckets = Header + (4 * _words);
        _features = _buckets + (4 * ((int)_bucketMask + 2));
    }

    /// <summary>The weights that are built into the library, read when they are first asked for.</summary>
    public static TagWeights BuiltIn => Loaded.Weights;

    /// <summary>The class of common words that nearly always have this tag.</summary>
    public static uint SureClass(PennTag tag) => FirstSure + (uint)tag;

    /// <summary>The tag of such a class, or null for another class.</summary>
    public static PennTag? SureTag(uint wordClass) =>
        wordClass >= FirstSure && wordClass < FirstClass ? (PennTag)(wordClass - FirstSure) : null;

    /// <summary>The head of an entry: what tells a feature from others of its bucket, and how many weights it has.</summary>
    public static ushort Head(uint feature, int weights) => (ushort)((Check(feature) << CountBits) | (uint)weights);

    /// <summary>The class of a word: which tags it has in the treebank.</summary>
    public uint ClassOf(in WordTraits word)
    {
        const uint mask = (1u << ClassBits) - 1;
        var (low, high) = (0, _words - 1);
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var entry = UInt32(Header + (4 * middle));
            if ((entry & ~mask) == (word.Lower & ~mask))
                return entry & mask;
            if (entry < word.Lower)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return word.Capital ? NoClassCapital : NoClass;
    }

    /// <summary>Adds the weights of a feature to the scores, one a tag.</summary>
    public void Add(uint feature, Span<int> scores)
    {
        var place = _buckets + (4 * (int)(feature & _bucketMask));
        var start = (int)UInt32(place);
        var bucket = _bytes.AsSpan(_features + (2 * start), 2 * ((int)UInt32(place + 4) - start));
        var check = Check(feature);
        while (bucket.Length > 2)
        {
            var head = BinaryPrimitives.ReadUInt16LittleEndian(bucket);
            var length = 2 + (2 * (head & MostWeights));
            if (head >> CountBits == check)
            {
                for (var weight = 2; weight < length; weight += 2)
                    scores[bucket[weight]] += (sbyte)bucket[weight + 1];
            }

            bucket = bucket[length..];
        }
    }

    private static uint Check(uint feature) => feature >> (16 + CountBits);

    private uint UInt32(int offset) => BinaryPrimitives.ReadUInt32LittleEndian(_bytes.AsSpan(offset));

    // A class of its own, so that nothing is read before the first use.
    private static class Loaded
    {
        public static readonly TagWeights Weights = Read();

        private static TagWeights Read()
        {
            using var stream = typeof(TagWeights).Assembly.GetManifestResourceStream(Resource)
                ?? throw new InvalidOperationException("The tagger's weights are not built into the library; tests/training makes them.");
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return new TagWeights(bytes);
        }
    }
}
