namespace Clippings;

/// <summary>The forms that <see cref="AsciiWord"/> gives a number, by that: found without a look at their letters.</summary>
/// <remarks>Asked without a lock; added to by one thread at a time, which puts a form into its slot when it is in place and copies what grows.</remarks>
internal sealed class ShortForms
{
    /// <summary>The golden ratio's bits, by which Knuth proposes to mix.</summary>
    public const ulong Golden = 0x9E3779B97F4A7C15;

    private volatile Slot[] _slots = new Slot[1 << 12];
    private int _count;

    /// <summary>The form of a number that is not 0; -1 where there is none.</summary>
    public int Find(ulong number)
    {
        var slots = _slots;
        for (var at = At(number, slots.Length); Volatile.Read(ref slots[at].Number) is not 0 and var there; at = (at + 1) & (slots.Length - 1))
        {
            if (there == number)
                return slots[at].Form;
        }

        return -1;
    }

    /// <summary>Adds a form that is not there.</summary>
    public void Add(ulong number, int form)
    {
        if (2 * ++_count > _slots.Length)
        {
            var slots = new Slot[_slots.Length * 2];
            foreach (var slot in _slots)
            {
                if (slot.Number != 0)
                    Put(slots, slot.Number, slot.Form);
            }

            _slots = slots;
        }

        Put(_slots, number, form);
    }

    private static void Put(Slot[] slots, ulong number, int form)
    {
        var at = At(number, slots.Length);
        while (slots[at].Number != 0)
            at = (at + 1) & (slots.Length - 1);
        slots[at].Form = form;
        Volatile.Write(ref slots[at].Number, number);
    }

    private static int At(ulong number, int size) => (int)((number * Golden) >> 32) & (size - 1);

    private struct Slot
    {
        public ulong Number;
        public int Form;
    }
}
