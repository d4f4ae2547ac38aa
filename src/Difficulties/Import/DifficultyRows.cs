using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties.Similar;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Territory;
using ThongSuot.Web.Imports;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Difficulties.Import;

/// <summary>
/// Understands the rows of a list: which unit and field they mean, what is missing, and what they are like that is there already.
/// </summary>
internal sealed class DifficultyRows(IDbContextFactory<Db> contexts, Units units, KnownDifficulties known)
{
    /// <summary>From this likeness on joining is proposed; below it is only offered.</summary>
    private const double Same = 0.6;

    private static readonly (DifficultyField Value, string Words)[] Fields =
    [
        .. DifficultyFields.All.Select(facts => (facts.Field, facts.Name)),
    ];
    private static readonly string[] UrgentWords = ["gap", "khan", "hoa toc", "rat gap", "khan cap"];
    private static readonly string[] NotUrgentWords = ["thuong", "binh thuong", "khong gap"];

    public async Task<IReadOnlyList<ImportLine<DifficultyRow>>> ReadAsync(
        SheetTable table,
        string province,
        DateOnly today,
        CancellationToken ct
    )
    {
        var bodies = units
            .ChildrenOf(UnitPath.OfProvince(province))
            .Where(unit => unit.Kind is UnitKind.Commune or UnitKind.Department)
            .SelectMany(unit => new[] { unit.Name, unit.ShortName }.Select(PlaceName.Key).Distinct().Select(key => (key, unit)))
            .ToLookup(pair => pair.key, pair => pair.unit, StringComparer.Ordinal);
        var (lines, titles, joins) = (
            new List<ImportLine<DifficultyRow>>(),
            new Dictionary<(string, string), int>(),
            new Dictionary<(string, string), int>()
        );
        foreach (var line in table.Lines)
        {
            var read = await UnderstandAsync(new ImportCells(line, table, today), bodies, province, ct);
            lines.Add(read.Row is null ? read : Twice(await LikeAsync(read, province, joins, ct), titles));
        }

        return lines;
    }

    private async Task<ImportLine<DifficultyRow>> UnderstandAsync(
        ImportCells cells,
        ILookup<string, Unit> bodies,
        string province,
        CancellationToken ct
    )
    {
        var (unitName, title, what, asked) = (
            cells.Text(DifficultyImport.Unit),
            cells.Text(DifficultyImport.Difficulty),
            cells.Words(DifficultyImport.What),
            cells.Words(DifficultyImport.Asked)
        );
        var found = bodies[PlaceName.Key(unitName)].ToList();
        if (found.Count != 1)
        {
            cells.Problems.Add(
                found.Count == 0
                    ? DifficultyRefusals.UnknownUnit(unitName).Message
                    : $"Có {found.Count} đơn vị tên “{unitName}”. Ghi đủ xã, phường hoặc sở."
            );
        }

        var field = FieldOf(cells);
        var urgent = cells.Truth(DifficultyImport.Urgent, UrgentWords, NotUrgentWords) ?? false;
        // A list of a conference often has the sentence alone: it is then title and content in one.
        what = what.Length == 0 ? title : what;
        // A list that says no field gets the likeliest, shown in the preview.
        field ??= cells.Problems.Count == 0 ? (await known.FieldOfAsync(province, $"{title}. {what} {asked}", ct))?.Field : null;
        var row = new DifficultyRow(
            found.Count == 1 ? found[0].Path : string.Empty,
            title,
            what,
            asked,
            field ?? DifficultyField.PublicAdministration,
            urgent
        );
        if (row.ToText(RaiseChannel.Import).Check() is { } refusal)
        {
            cells.Problems.Add(refusal.Message);
        }

        IReadOnlyList<string> shown =
        [
            unitName,
            title == what ? title : $"{title}: {what}",
            (urgent ? "Gấp. " : string.Empty) + DifficultyFields.Of(row.Field).Name,
        ];
        return new ImportLine<DifficultyRow>(cells.Line, shown, cells.Problems.Count > 0 ? null : row, cells.Problems);
    }

    private static DifficultyField? FieldOf(ImportCells cells)
    {
        if (cells.Text(DifficultyImport.Field) is not { Length: > 0 } name)
        {
            return null;
        }

        foreach (var (field, words) in Fields)
        {
            if (VietnameseText.SearchKey(words) == VietnameseText.SearchKey(name))
            {
                return field;
            }
        }

        cells.Problems.Add($"Không có lĩnh vực “{name}”. Dùng một trong: {string.Join("; ", Fields.Select(field => field.Words))}.");
        return null;
    }

    /// <summary>Offers to join what is there, unless the unit is with it already.</summary>
    private async Task<ImportLine<DifficultyRow>> LikeAsync(
        ImportLine<DifficultyRow> line,
        string province,
        Dictionary<(string Unit, string Code), int> joins,
        CancellationToken ct
    )
    {
        var row = line.Row!;
        if (await known.LikeAsync(province, $"{row.Title}. {row.What}", 1, null, ct) is not [var alike, ..])
        {
            return line;
        }

        var what = $"{alike.Code}: {CleanText.CutTo(alike.Title, 120)}";
        if (joins.TryGetValue((row.UnitPath, alike.Code), out var same))
        {
            return line with { Remark = $"Giống {what}, dòng {same} của đơn vị này đã nhập vào đó.", Proposed = LineChoice.Leave };
        }

        if (await IsWithAsync(row.UnitPath, alike.Code, ct))
        {
            return line with { Remark = $"Đơn vị đã nêu {what}.", Proposed = alike.Score > Same ? LineChoice.Leave : LineChoice.Take };
        }

        // What is closed is not joined without a look: whoever raises it again opens it.
        var joining = alike.Score > Same && alike.IsOpen;
        if (joining)
        {
            joins[(row.UnitPath, alike.Code)] = line.Line;
        }

        return line with
        {
            Remark = $"Giống {what}",
            More = [new LineChoice(alike.Code, $"Cùng {alike.Code}")],
            Proposed = joining ? alike.Code : LineChoice.Take,
        };
    }

    private async Task<bool> IsWithAsync(string unitPath, string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (difficulties, recommendations, province) = (db.Difficulties, db.Recommendations, Scope.ProvinceOf(unitPath));
        return await recommendations.AnyAsync(
            row =>
                row.ProvinceCode == province
                && row.UnitPath == unitPath
                && row.Confirmation != Confirmation.Invalid
                && row.Confirmation != Confirmation.Withdrawn
                && difficulties.Any(one => one.ProvinceCode == province && one.Code == code && one.Id == row.DifficultyId),
            ct
        );
    }

    /// <summary>The same unit with the same words: the second is left out unless somebody wants it.</summary>
    private static ImportLine<DifficultyRow> Twice(ImportLine<DifficultyRow> line, Dictionary<(string Unit, string Title), int> titles)
    {
        var key = (line.Row!.UnitPath, VietnameseText.SearchKey(line.Row.Title));
        return titles.TryAdd(key, line.Line)
            ? line
            : line with
            {
                Remark = $"{line.Remark} Cùng đơn vị và vướng mắc với dòng {titles[key]}.".TrimStart(),
                Proposed = LineChoice.Leave,
            };
    }
}
