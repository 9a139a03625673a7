namespace Clippings.Tests;

public class ClauseTests
{
    [Theory]
    [InlineData("In a statement on Monday, the head of the agency said that he had left.", "the head", "said", ClauseTense.Past)]
    [InlineData("Margins shrank in the third quarter.", "Margins", "shrank", ClauseTense.Past)]
    [InlineData("Talks on the plan will be held on Tuesday.", "Talks", "will", ClauseTense.Future)]
    [InlineData("The man who said he left is here.", "The man", "is", ClauseTense.Present)]
    [InlineData("“We trust them,” Ann Lee told reporters.", "Ann Lee", "told", ClauseTense.Past)]
    [InlineData("The plant will close, the ministry said on Friday.", "the ministry", "said", ClauseTense.Past)]
    [InlineData("“It rains,” said Bob Orr, a fisherman.", "Bob Orr", "said", ClauseTense.Past)]
    [InlineData("When asked about it, she may have laughed.", "she", "may", ClauseTense.Modal)]
    [InlineData("If talks fail and winter comes, the army is going to stay.", "the army", "is", ClauseTense.Future)]
    [InlineData("Last week, a warm, gentle breeze blew.", "a warm, gentle breeze", "blew", ClauseTense.Past)]
    [InlineData("There has been no answer.", "There", "has", ClauseTense.Present)]
    [InlineData("Speaking in Rome, the minister has warned of war.", "the minister", "has", ClauseTense.Present)]
    [InlineData("The mayor's plans are being read again.", "The mayor's plans", "are", ClauseTense.Present)]
    public void Subject_verb_and_tense_of_the_main_clause_are_found(string text, string subject, string verb, object tense)
    {
        var clause = Read(text)!;

        Assert.Equal((subject, verb, tense), (clause.Subject!.Value.Of(text), clause.Verb.Of(text), clause.Tense));
    }

    [Theory]
    [InlineData("They have been met.", ClauseAspect.Perfect | ClauseAspect.Passive)]
    [InlineData("They were being met.", ClauseAspect.Progressive | ClauseAspect.Passive)]
    [InlineData("They will not have met.", ClauseAspect.Perfect)]
    [InlineData("They did not meet.", ClauseAspect.Simple)]
    public void Participles_give_the_aspect(string text, object aspect) => Assert.Equal(aspect, Read(text)!.Aspect);

    [Theory]
    [InlineData("No comment.")]
    [InlineData("")]
    [InlineData("“‘(")]
    public void A_sentence_without_a_finite_verb_has_no_clause(string text) => Assert.Null(Read(text));

    private static Clause? Read(string text) => MainClauses.Of(text, PennTags.Of(text, new TextSpan(0, text.Length)));
}
