namespace Clippings.Pages.Tests;

/// <summary>One after another, since all look at the same pages with the same browser.</summary>
[CollectionDefinition(Name)]
public sealed class KitPagesCollection : ICollectionFixture<KitPages>
{
    public const string Name = "pages of the kit";
}
