using ThongSuot.Difficulties.Suggest;
using ThongSuot.Platform.Text;

namespace ThongSuot.Difficulties.Tests.Suggest;

public sealed class FieldSuggesterTests
{
    [Theory]
    [InlineData("Trạm y tế thiếu bác sĩ và vắc xin", nameof(DifficultyField.Health), "so-y-te")]
    [InlineData("Chữ ký số hết hạn, hệ thống không đăng nhập được", nameof(DifficultyField.Digital), "so-khoa-hoc-cong-nghe")]
    [InlineData("Thiếu giáo viên mầm non", nameof(DifficultyField.Education), "so-giao-duc-dao-tao")]
    [InlineData("Giấy phép xây dựng và trật tự xây dựng chưa rõ", nameof(DifficultyField.Construction), "so-xay-dung")]
    [InlineData("Đảng viên chuyển sinh hoạt đảng", nameof(DifficultyField.Party), "vp-ubnd")]
    public void Field_and_body_are_read_from_the_words(string text, string field, string body)
    {
        var first = FieldSuggester.Suggest(text, [])[0];

        (first.Field.ToString(), first.BodySlug).ShouldBe((field, body));
        first.Words.ShouldNotBeEmpty();
        FieldSuggester.Suggest(VietnameseText.Fold(text), [])[0].Field.ToString().ShouldBe(field, "marks may be left out");
    }

    [Fact]
    public void What_people_decided_for_the_same_text_outweighs_the_built_in_guess()
    {
        var first = FieldSuggester.Suggest(
            "Trạm y tế thiếu bác sĩ",
            [new DecidedNeighbour(0.9, DifficultyField.Organisation, "so-noi-vu")]
        )[0];

        (first.Field, first.BodySlug).ShouldBe((DifficultyField.Organisation, "so-noi-vu"));
    }

    [Fact]
    public void A_vague_likeness_does_not_outweigh_it() =>
        FieldSuggester
            .Suggest("Trạm y tế thiếu bác sĩ", [new DecidedNeighbour(0.2, DifficultyField.Organisation, "so-noi-vu")])[0]
            .Field.ShouldBe(DifficultyField.Health);

    [Fact]
    public void Scores_add_up_to_one() =>
        FieldSuggester
            .Suggest(
                "Trường học thiếu giáo viên, trạm y tế thiếu bác sĩ",
                [new DecidedNeighbour(0.4, DifficultyField.Finance, "so-tai-chinh")]
            )
            .Sum(found => found.Score)
            .ShouldBe(1, 1e-9);

    [Fact]
    public void Nothing_is_guessed_from_nothing() => FieldSuggester.Suggest("xyz", []).ShouldBeEmpty();

    [Fact]
    public void Every_field_has_its_facts_in_its_place() =>
        DifficultyFields.All.Select(facts => facts.Field).ShouldBe(Enum.GetValues<DifficultyField>());

    [Fact]
    public void The_concept_table_reads_whole_and_a_word_within_a_word_is_not_seen()
    {
        var book = ConceptDictionary.Instance;

        book.Concepts.Select(concept => concept.Name).ShouldBeUnique();
        book.Terms.ShouldAllBe(term => term.Term.Length > 0 && term.Term.Trim() == term.Term);
        book.FindIn(Sentence.Of("yêu cầu của bà con")).ShouldNotContain(match => match.Concept.Name == "roads-traffic");
        book.FindIn(Sentence.Of("công chức tư pháp hộ tịch")).ShouldHaveSingleItem().Length.ShouldBe(6);
    }
}
