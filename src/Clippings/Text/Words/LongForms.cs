using System.Runtime.InteropServices;

namespace Clippings;

/// <summary>The forms that <see cref="AsciiWord"/> gives no number, by what is printed.</summary>
/// <remarks>Asked without a lock, and added to as <see cref="ShortForms"/>.</remarks>
internal sealed class LongForms
{
    private volatile Slot[] _slots = new Slot[1 << 12];
    private int _count;

    /// <summary>The form of a word; -1 where there is none.</summary>
    public int Find(ReadOnlySpan<char> printed)
    {
        var (slots, hash) = (_slots, Hash(printed));
        for (var at = (int)hash & (slots.Length - 1); Volatile.Read(ref slots[at].Printed) is { } word; at = (at + 1) & (slots.Length - 1))
        {
            if (slots[at].Hash == hash && printed.SequenceEqual(word))
                return slots[at].Form;
        }

        return -1;
    }

    /// <summary>Adds a form that is not there.</summary>
    public void Add(string printed, int form)
    {
        if (2 * ++_count > _slots.Length)
        {
            var slots = new Slot[_slots.Length * 2];
            foreach (var slot in _slots)
            {
                if (slot.Printed is not null)
                    Put(slots, slot.Printed, slot.Hash, slot.Form);
            }

            _slots = slots;
        }

        Put(_slots, printed, Hash(printed), form);
    }

    private static void Put(Slot[] slots, string printed, uint hash, int form)
    {
        var at = (int)hash & (slots.Length - 1);
        while (slots[at].Printed is not null)
            at = (at + 1) & (slots.Length - 1);
        (slots[at].Hash, slots[at].Form) = (hash, form);
        Volatile.Write(ref slots[at].Printed, printed);
    }

    // Two characters at a time; what is mixed best stands high.
    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = (ulong)word.Length;
        foreach (var pair in MemoryMarshal.Cast<char, uint>(word))
            hash = (hash ^ pair ^ (hash >> 32)) * ShortForms.Golden;
        if ((word.Length & 1) != 0)
            hash = (hash ^ word[^1] ^ (hash >> 32)) * ShortForms.Golden;
        return (uint)(hash >> 32);
    }

    private struct Slot
    {
        public string? Printed;
        public uint Hash;
        public int Form;
    }
}
