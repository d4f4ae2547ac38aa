using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Directives.Print;
using ThongSuot.Web.Documents;

namespace ThongSuot.Directives.Tests.Print;

public sealed class DirectiveSheetTests
{
    [Fact]
    public async Task The_letter_names_the_bodies_all_six_clarities_and_signs_by_the_right_power()
    {
        var book = (await TestProgram.OnAsync(TestDatabase.Sqlite)).Services.GetRequiredService<DirectiveSettlement>();
        var letter = DirectiveSheet.Of(new Sample().Directive, [], book);
        (letter.IssuingBody, letter.SuperiorBody, letter.TypeName, letter.Addressees[0]).ShouldBe(
            ("Ủy ban nhân dân\ntỉnh Phú Thọ", null, null, "Sở Nội vụ tỉnh Phú Thọ")
        );
        letter
            .Body.OfType<DocumentParagraph>()
            .Select(paragraph => paragraph.Lead)
            .Where(lead => lead is not null)
            .ShouldBe(["1. Việc:", "2. Người:", "3. Thời gian:", "4. Trách nhiệm:", "5. Sản phẩm:", "6. Thẩm quyền:"]);
        (string.Join('|', letter.Signer.Above), letter.Signer.Title).ShouldBe(("TM. Ủy ban nhân dân|KT. Chủ tịch", "Phó Chủ tịch"));

        var byOffice = DirectiveSheet.Of(new Sample(Sample.Clear with { Giver = Sample.Office }).Directive, [], book).Signer;
        (byOffice.Above[0], byOffice.Title, byOffice.Name).ShouldBe(("TL. Chủ tịch", "Chánh Văn phòng", null));
        var own = DirectiveSheet.Of(new Sample(Sample.Clear with { Giver = Sample.Leader }).Directive, [], book);
        (own.SuperiorBody, own.IssuingBody, own.Signer.Above[0]).ShouldBe(("Ủy ban nhân dân\ntỉnh Phú Thọ", "Sở Nội vụ", "KT. Giám đốc"));
    }

    [Fact]
    public async Task The_letter_to_many_lists_every_receiver_with_person_and_day_in_an_annex()
    {
        var book = (await TestProgram.OnAsync(TestDatabase.Sqlite)).Services.GetRequiredService<DirectiveSettlement>();
        var (whole, part) = (new Sample().Directive, new Sample().Directive);

        var letter = DirectiveSheet.Of(whole, [part], book);

        letter.Addressees.ShouldContain("Các đơn vị tại Phụ lục");
        var row = letter.Annex!.Blocks.OfType<DocumentTable>().Single().Rows.Single();
        row[1].ShouldBe(book.NameOf(part.OwnerPath));
        row[2].ShouldStartWith(part.PersonName);
        row[3].ShouldContain(Platform.Text.VietnameseFormat.Date(Platform.Time.OfficeClock.DayOf(part.DueAt)));
        DirectiveSheet.Of(whole, [], book).Annex.ShouldBeNull();
    }
}
