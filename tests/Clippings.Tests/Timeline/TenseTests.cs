namespace Clippings.Tests;

/// <summary>Which way a clause looks, by the verb it has.</summary>
public sealed class TenseTests
{
    [Theory]
    [InlineData("Margins shrank in the third quarter.", "2021-Q3")]
    [InlineData("Prices sank on Wednesday.", "2022-01-12")]
    [InlineData("The town sought help in March.", "2021-03")]
    [InlineData("The river swelled in October.", "2021-10")]
    [InlineData("The council upheld the ban on Tuesday.", "2022-01-11")]
    [InlineData("The firm will shrink on Wednesday.", "2022-01-19")]
    [InlineData("Until that day in April, Mr. Orla had never seen the mine.", "2021-04")]
    public void A_past_of_any_common_verb_looks_back(string text, string value) =>
        Assert.Equal(value, Assert.Single(Articles.Of(text).WithPublished(new(2022, 1, 13), DateSource.Metadata, "given").Times()).Value);
}
