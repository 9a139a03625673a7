using System.ComponentModel.DataAnnotations;

namespace Clippings;

/// <summary>How far a group of articles looks back and ahead.</summary>
/// <param name="Group">Its name; where nothing was grouped, the outlet, or the article where that is unknown.</param>
/// <param name="Articles">Its dated articles; of a group those that tell of an event.</param>
/// <param name="Back">Dated sentences on days before publication.</param>
/// <param name="Same">On an interval that holds the day of publication.</param>
/// <param name="Ahead">On days after it.</param>
/// <param name="MedianBack">Median days looked back; null where <paramref name="Back"/> is 0.</param>
/// <param name="MedianAhead">Median days looked ahead; null where <paramref name="Ahead"/> is 0.</param>
public sealed record LookRow(
    string Group,
    int Articles,
    int Back,
    int Same,
    int Ahead,
    [property: DisplayFormat(DataFormatString = "0.0")] double? MedianBack,
    [property: DisplayFormat(DataFormatString = "0.0")] double? MedianAhead);
