using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Web.Imports;

namespace ThongSuot.Staffing.Import;

/// <summary>A person twice, and a post that one alone can hold with two holders, in the list or against whoever holds it now.</summary>
internal static class PersonConflicts
{
    public static IReadOnlyList<ImportLine<StaffRow>> Mark(IReadOnlyList<ImportLine<StaffRow>> lines, ImportKnown known)
    {
        // Lines that are wrong for another reason still name their person.
        var codes = lines.Select(line => (line.Line, Code: line.Row?.Code ?? line.Shown[0].Split(' ')[0])).Where(line => line.Code.Length > 0).ToLookup(line => PastedCode.Bare(line.Code), line => line.Line);
        var posts = new SinglePosts(lines.Where(line => line.Row is not null).Select(line => (line.Line, line.Row!)), known, code => codes.Contains(PastedCode.Bare(code)));
        return [.. lines.Select(line =>
        {
            var problems = new List<string>();
            var code = line.Row?.Code ?? line.Shown[0].Split(' ')[0];
            if (codes[PastedCode.Bare(code)].FirstOrDefault(other => other != line.Line) is > 0 and var same)
            {
                problems.Add($"Cột “{StaffColumns.Code.Head}”: mã {code} trùng với dòng {same}. Mỗi người một dòng: xóa một dòng hoặc sửa mã.");
            }

            if (line.Row is not null && posts.Against(line.Line, line.Row) is { } against)
            {
                problems.Add($"Cột “{StaffColumns.Position.Head}”: {against}");
            }

            return problems.Count == 0 ? line : line with { Row = null, Problems = [.. line.Problems, .. problems] };
        })];
    }

    /// <summary>The first contradiction among the lines that were chosen.</summary>
    public static Refusal? FirstAgainst(IReadOnlyList<ChosenLine<StaffRow>> lines, ImportKnown known)
    {
        var codes = lines.Select(line => line.Row.Code).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var posts = new SinglePosts(lines.Select(line => (line.Line, line.Row)), known, codes.Contains);
        foreach (var line in lines)
        {
            if (posts.Against(line.Line, line.Row) is { } against)
            {
                return StaffingRefusals.ImportAgainst(line.Line, against);
            }
        }

        return null;
    }

    private sealed class SinglePosts(IEnumerable<(int Line, StaffRow Row)> rows, ImportKnown known, Func<string, bool> isListed)
    {
        private readonly ILookup<(string, string), int> holders = rows.Where(row => known.Catalogue.Position(row.Row.Facts!.PositionCode)!.Single).ToLookup(row => (row.Row.Facts!.UnitPath, row.Row.Facts.PositionCode), row => row.Line);

        private readonly ILookup<(string, string), string> others = known.People.Where(pair => known.Catalogue.Position(pair.Value.PositionCode)?.Single == true && !isListed(pair.Key))
            .ToLookup(pair => (pair.Value.UnitPath, pair.Value.PositionCode), pair => pair.Key);

        public string? Against(int line, StaffRow row)
        {
            var (post, name) = ((row.Facts!.UnitPath, row.Facts.PositionCode), known.Catalogue.NameOfPosition(row.Facts.PositionCode));
            if (holders[post].FirstOrDefault(other => other != line) is > 0 and var second)
            {
                return $"vị trí “{name}” chỉ một người giữ, dòng {second} cũng ghi. Sửa một trong hai dòng.";
            }

            return holders.Contains(post) && others[post].FirstOrDefault() is { } holder
                ? $"vị trí “{name}” chỉ một người giữ và {holder} đang giữ. Đưa {holder} vào tệp với vị trí mới, hoặc sửa dòng này."
                : null;
        }
    }
}
