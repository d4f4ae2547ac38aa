using ThongSuot.Platform.Access;
using ThongSuot.Platform.Imports;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;
using ThongSuot.Web.Imports;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Difficulties.Bodies;

/// <summary>A list of answering bodies with their contacts; one that is there is changed, whoever records for it stays.</summary>
internal sealed class BodyImport(AnsweringBodies bodies) : ListImport<BodyText>
{
    public static readonly ImportColumn Code = new("Mã", true, "CAT");
    public static readonly ImportColumn Name = new("Tên cơ quan", true, "Công an tỉnh");
    public static readonly ImportColumn Block = new("Khối", true, "Lực lượng vũ trang");
    public static readonly ImportColumn AnswersOn = new("Trả lời về", false, "dân cư, căn cước, cư trú");
    public static readonly ImportColumn Phone = new("Điện thoại", false, "0210 000 0000");
    public static readonly ImportColumn Email = new("Thư điện tử", false, "vanthu@vi-du.gov.vn");

    public override string Kind => "difficulties.bodies";

    public override string Title => "Cơ quan trả lời ngoài sở, ngành";

    public override IReadOnlyList<ImportColumn> Columns { get; } = [Code, Name, Block, AnswersOn, Phone, Email];

    public override IReadOnlyList<string> ShownHeads { get; } = ["Mã", "Tên cơ quan", "Liên hệ"];

    public override int MostRows => 500;

    public override long LargestFile => 2 * 1024 * 1024;

    public override async Task<IReadOnlyList<ImportLine<BodyText>>> UnderstandAsync(
        SheetTable table,
        Seat seat,
        DateOnly today,
        CancellationToken ct
    )
    {
        var there = (await bodies.AllAsync(seat.ProvinceCode, ct)).ToDictionary(body => body.Code, StringComparer.Ordinal);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. table.Lines.Select(line => Understand(new ImportCells(line, table, today), there, seen))];
    }

    public override async Task<Result<string>> AcceptAsync(
        Write write,
        ImportDraft draft,
        IReadOnlyList<ChosenLine<BodyText>> lines,
        Seat seat,
        CancellationToken ct
    )
    {
        foreach (var line in lines)
        {
            if ((await KeepBody.PutAsync(write, line.Row, seat.ProvinceCode, ct)).Refusal is { } refusal)
            {
                return refusal with { Message = $"Dòng {line.Line}: {refusal.Message}", Field = null };
            }
        }

        return $"Đã ghi {VietnameseFormat.Number(lines.Count)} cơ quan. Chọn người ghi hộ cho từng cơ quan.";
    }

    private static ImportLine<BodyText> Understand(ImportCells cells, Dictionary<string, AnsweringBody> there, Dictionary<string, int> seen)
    {
        cells.Need(Code, "Nhập mã của cơ quan.");
        cells.Need(Name, "Nhập tên cơ quan.");
        var block = cells.Choice<BodyBlock>(Block, Enum.GetValues<BodyBlock>().Select(one => (one, BodyKinds.NameOf(one))));
        var text = BodyText.Of(cells.Code(Code), cells.Text(Name), block, cells.Text(AnswersOn), cells.Text(Phone), cells.Text(Email));
        if (cells.Problems.Count == 0 && text.Check() is { } wrong)
        {
            cells.Problems.Add(wrong.Message);
        }

        if (!seen.TryAdd(text.Code, cells.Line))
        {
            cells.Wrong(Code, $"trùng mã với dòng {seen[text.Code]}. Bỏ một trong hai.");
        }

        var body = there.GetValueOrDefault(text.Code);
        return new ImportLine<BodyText>(cells.Line, [text.Code, text.Name, $"{text.Phone} {text.Email}".Trim()], text, cells.Problems)
        {
            Changes = body is null ? [] : [.. ChangesOf(body, text)],
        };
    }

    private static IEnumerable<FieldChange> ChangesOf(AnsweringBody body, BodyText text) =>
        new FieldChange[]
        {
            new("Tên cơ quan", body.Name, text.Name),
            new("Trả lời về", body.AnswersOn, text.AnswersOn),
            new("Điện thoại", body.Phone, text.Phone),
            new("Thư điện tử", body.Email, text.Email),
        }.Where(change => change.Old != change.New);
}
