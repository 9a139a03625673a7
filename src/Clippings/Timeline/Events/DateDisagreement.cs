using System.ComponentModel.DataAnnotations;

namespace Clippings;

/// <summary>Two articles that seem to tell of one event and date it to different days.</summary>
/// <param name="ArticleA">The article of the earlier date.</param>
/// <param name="StartA">First offset of its sentence.</param>
/// <param name="EndA">Offset after that sentence.</param>
/// <param name="DateA">The day it gives.</param>
/// <param name="ArticleB">The other article.</param>
/// <param name="StartB">First offset of its sentence.</param>
/// <param name="EndB">Offset after that sentence.</param>
/// <param name="DateB">The day it gives.</param>
/// <param name="Similarity">The mean of the cosines of the two labels and of the two sentences, 0 to 1.</param>
public sealed record DateDisagreement(
    string ArticleA,
    int StartA,
    int EndA,
    DateOnly DateA,
    string ArticleB,
    int StartB,
    int EndB,
    DateOnly DateB,
    [property: DisplayFormat(DataFormatString = "0.00")] double Similarity);
