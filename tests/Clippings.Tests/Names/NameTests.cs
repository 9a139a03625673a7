namespace Clippings.Tests;

public class NameTests
{
    [Theory]
    [InlineData("It closed. Romelu Lukaku scored twice before Lukaku left.", "person: Romelu Lukaku, Romelu Lukaku")]
    [InlineData("They met Park Joo-Ho and Kwok Ka-ki there.", "person: Park Joo-Ho, Kwok Ka-ki")]
    [InlineData("The letter came from Ludwig van Beethoven and J. R. Ewing.", "person: Ludwig van Beethoven, J. R. Ewing")]
    [InlineData("Britain's Theresa May met Angela Merkel in May.", "person: Theresa May, Angela Merkel")]
    [InlineData("She asked Deputy Secretary of State Ann Lee and US President Bob Orr.", "person: Ann Lee, Bob Orr")]
    [InlineData("On Monday NASA Administrator Carla Doe spoke with actress Dana Poe.", "person: Carla Doe, Dana Poe")]
    [InlineData("Ann Lee studied here. Nobody saw Lee. Miss Lee left.", "person: Ann Lee, Ann Lee, Ann Lee")]
    public void Persons_are_known_by_form_title_and_their_other_mentions(string text, string expected) => Has(text, expected);

    [Theory]
    [InlineData("He left the University of Michigan for the Department of Health and Human Services.", "body: University of Michigan, Department of Health and Human Services")]
    [InlineData("The New People's Party and the Labour Party agreed with Acme Holdings Ltd in spring.", "body: New People's Party, Labour Party, Acme Holdings Ltd")]
    [InlineData("The Korean Central News Agency (KCNA) wrote it. KCNA added more.", "body: Korean Central News Agency, Korean Central News Agency, Korean Central News Agency")]
    [InlineData("The Andy Warhol Foundation for the Visual Arts gave it. The Andy Warhol Foundation is rich.", "body: Andy Warhol Foundation for the Visual Arts, Andy Warhol Foundation for the Visual Arts")]
    [InlineData("Shares of Menatep fell. Menatep said so, and Menatep's chief executive too.", "body: Menatep, Menatep, Menatep")]
    [InlineData("The film ran at the U.S. Space and Rocket Center Foundation.", "body: U.S. Space and Rocket Center Foundation")]
    public void Bodies_are_known_by_their_heads_acronyms_and_neighbours(string text, string expected) => Has(text, expected);

    [Theory]
    [InlineData("They moved from Paris to Rochester, New York, and on to Los Angeles, California.", "place: Paris, Rochester, New York, Los Angeles, California")]
    [InlineData("He swam in Lake Tana near the village of Gorgora.", "place: Lake Tana, Gorgora")]
    [InlineData("The U.S. agreed. The United States and America are one.", "place: United States, United States, United States")]
    [InlineData("He lives across the Solent.", "place: Solent")]
    [InlineData("MOSCOW – It rained. In Moscow it poured.", "place: Moscow, Moscow")]
    [InlineData("Missiles flew. The Democratic People's Republic of Korea fired them, and South Korea saw it.", "place: Democratic People's Republic of Korea, South Korea")]
    public void Places_are_known_by_lists_heads_and_prepositions(string text, string expected) => Has(text, expected);

    [Fact]
    public void Letters_with_stops_are_nobodys_surname() =>
        Assert.Equal(["Kim Jong Un"], Articles.Of("Kim Jong Un spoke. The U.N. said that Kim Jong Un left.").Mentions().Where(m => m.Kind == NameKind.Person).Select(m => m.Name).Distinct());

    [Theory]
    [InlineData("Regardless, the Polish and Western guests left on Monday. Altogether, some six people, mainly guests, went.")]
    [InlineData("The General Election and the World Cup were in June. He watched “Casablanca Nights” (1950).")]
    [InlineData("It was HUGE for Muslims and the English in Peace talks.")]
    [InlineData("You'll see. I'm here. Margins shrank.")]
    [InlineData("According to analysts Screen Digest, it grew.")]
    public void A_capital_alone_is_no_name(string text) => Assert.DoesNotContain(Articles.Of(text).Mentions(), m => m.Kind == NameKind.Person);

    [Theory]
    [InlineData("The Chicago Cubs won. General Motors Europe lost. Telco BT grew.")]
    [InlineData("He moved to Stewart Island, then to the Dana F. Besecker Company.")]
    public void What_holds_a_place_or_a_head_is_no_person(string text) => Assert.Empty(Articles.Of(text).People());

    [Theory]
    [InlineData("He saw Matt Lucas & David Walliams there.", "Matt Lucas, David Walliams")]
    [InlineData("The George Soros Foundation for Southern Africa and Ingrid Goes West paid.", "")]
    [InlineData("All ISPs agreed. By 1999 Business Insider Inc Nintendo grew.", "")]
    public void Persons_are_told_apart_from_firms_and_films(string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", Articles.Of(text).People().Select(p => p.Name)));

    [Fact]
    public void A_thing_that_no_verb_makes_speak_is_no_speaker()
    {
        var quotes = Articles.Of("Odor does not change with what people eat. It may be possible to tell the “primary odor” from others.").Quotes();

        Assert.All(quotes, q => Assert.Null(q.Speaker));
    }

    [Fact]
    public void Names_stand_in_quotations_too()
    {
        var article = Articles.Of("“We trust Carlo De Benedetti,” Ann Lee said.");

        Assert.Equal(["Carlo De Benedetti", "Ann Lee"], article.People().Select(p => p.Name));
        Assert.Equal([PersonKind.Mentioned, PersonKind.Source], article.People().Select(p => p.Kind));
    }

    [Fact]
    public void A_headline_in_title_case_names_whom_the_story_names()
    {
        var article = Articles.Read("a", "Storm Over Lukaku As Kazan Waits\n\nRomelu Lukaku scored in Kazan on Sunday, and the crowd stood up for him when he left.");

        Assert.Equal([("Lukaku", "Romelu Lukaku"), ("Kazan", "Kazan")], article.Mentions().Where(m => m.Start < 33).Select(m => (m.Text, m.Name)));
    }

    [Fact]
    public void A_town_with_its_state_is_one_place()
    {
        var names = Articles.Of("She is from Evanston, Illinois. In Evanston she sang.").Names();

        Assert.Equal([("Evanston, Illinois", NameKind.Place, 2, 12)], names.Select(n => (n.Name, n.Kind, n.Mentions, n.FirstStart)));
    }

    private static void Has(string text, string expected)
    {
        var parts = expected.Split(": ");
        var kind = Enum.Parse<NameKind>(parts[0], ignoreCase: true);
        var article = Articles.Of(text);
        Assert.Equal(parts[1], string.Join(", ", article.Mentions().Where(m => m.Kind == kind).Select(m => m.Name)));
        Assert.All(article.Mentions(), m => Assert.Equal(m.Text, text[m.Start..m.End]));
    }
}
