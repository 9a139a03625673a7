namespace Clippings;

/// <summary>A noun phrase among tagged words, without what is attached behind it.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="Head">Index of its last noun.</param>
/// <param name="Last">Index of its last word.</param>
internal readonly record struct ClausePhrase(int First, int Head, int Last)
{
    public ClausePhrase(int only)
        : this(only, only, only)
    {
    }

    /// <summary>The phrase that begins at a word; null where none does.</summary>
    public static ClausePhrase? At(ClauseWords words, int first)
    {
        if (words.Tag(first) is PennTag.PRP or PennTag.EX)
            return new ClausePhrase(first);
        var (head, end) = (-1, first);
        while (end < words.Count && Continues(words, first, end, ref head))
            end++;
        if (head >= 0)
            return new ClausePhrase(first, head, head);
        if (words.Tag(first) is PennTag.JJS or PennTag.JJR or PennTag.PDT or PennTag.JJ or PennTag.RB && words.Lower(first) is "most" or "all" or "many" or "few" or "such" or "more" or "several" or "both" or "half")
            return new ClausePhrase(first);
        // "the rich", "the British"
        return end > first && words.Tag(first) is PennTag.DT or PennTag.PRPS && words.Tag(end - 1) is PennTag.JJ or PennTag.JJS or PennTag.JJR or PennTag.VBN ? new ClausePhrase(first, end - 1, end - 1) : null;
    }

    private static bool Continues(ClauseWords words, int first, int i, ref int head)
    {
        var (tag, before) = (words.Tag(i), words.Tag(i - 1));
        var hasHead = head >= 0;
        switch (tag)
        {
            case PennTag.DT or PennTag.PDT or PennTag.PRPS:
                if (hasHead && before != PennTag.POS)
                    return false;
                if (tag == PennTag.DT && !hasHead && words.Lower(i) is "this" or "that" or "these" or "those" or "all" or "some" or "both" or "each" or "another" or "either" or "neither")
                    head = i;
                return true;
            case PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.NNPS or PennTag.CD or PennTag.FW or PennTag.ADD or PennTag.GW:
                head = i;
                return true;
            // "a warm, gentle breeze", "political and economic decisions"
            case PennTag.Comma or PennTag.CC when !hasHead && i > first && IsAdjective(before) && IsAdjective(words.Tag(i + 1)):
                return true;
            case PennTag.CC when before == PennTag.POS:
            case PennTag.OpenQuote or PennTag.CloseQuote:
            case PennTag.HYPH when i > first && words[i].Start > words[i - 1].End:
                return false;
            case PennTag.POS or PennTag.HYPH or PennTag.AFX or PennTag.SYM or PennTag.Dollar:
                return true;
            case PennTag.RB or PennTag.RBR or PennTag.RBS:
                return !hasHead;
            case PennTag.VBG or PennTag.VBN:
                return (!hasHead || before is PennTag.HYPH or PennTag.POS) && !(tag == PennTag.VBG && i == first);
            case PennTag.JJ or PennTag.JJR or PennTag.JJS:
                // Behind its noun an adjective goes on only with another noun: "the court martial judge", and not "the talks likely to fail".
                return !hasHead || words.Tag(head) is not (PennTag.NN or PennTag.NNS) || before is PennTag.HYPH or PennTag.POS or PennTag.DT
                    || words.Tag(i + 1) is PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.NNPS or PennTag.HYPH or PennTag.JJ;
            default:
                return false;
        }
    }

    private static bool IsAdjective(PennTag? tag) => tag is PennTag.JJ or PennTag.JJR or PennTag.JJS or PennTag.VBN;
}
