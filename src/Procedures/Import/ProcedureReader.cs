using ThongSuot.Platform.Text;
using ThongSuot.Web.Imports;
using static ThongSuot.Procedures.Import.CatalogueColumns;

namespace ThongSuot.Procedures.Import;

/// <summary>Reads a row of a list of procedures and says what it would change.</summary>
internal sealed class ProcedureReader(CatalogueSnapshot known, string province, DateOnly today)
{
    private static readonly (FeeBasis, string)[] Bases =
    [
        .. Enum.GetValues<FeeBasis>().Select(basis => (basis, ProcedureLabels.Of(basis))),
    ];

    public ImportLine<CatalogueRow> Read(ImportCells cells)
    {
        var code = CodeOf(cells);
        var version = code is null ? null : known.VersionFor(code, from: null, today);
        if (version?.IsOfferedIn(province) == false)
        {
            cells.Wrong(Code, ProcedureRefusals.OfAnotherProvince(code!).Message);
        }

        var patch = PatchOf(cells);
        var from = cells.Day(From);
        if (version is null && code is not null)
        {
            NeedForNew(cells);
        }

        IReadOnlyList<string> shown = [code ?? cells.Text(Code), patch.Name ?? version?.Name ?? string.Empty];
        List<FieldChange> changes = version is null ? [] : ChangesOf(version, patch);
        if (version is not null && changes.Count == 0 && cells.Problems.Count == 0)
        {
            cells.Wrong(Code, "dòng này không đổi gì so với danh mục. Bỏ dòng hoặc sửa ô cần đổi.");
        }

        return cells.Problems.Count > 0
            ? new(cells.Line, shown, null, cells.Problems)
            : new(cells.Line, shown, new CatalogueRow(code!, from, patch, null), [])
            {
                Changes = changes,
                Remark = version is null ? "Thủ tục mới của tỉnh, lưu thành bản nháp." : string.Empty,
            };
    }

    /// <summary>The code, or null with the problem said.</summary>
    public static string? CodeOf(ImportCells cells)
    {
        cells.Need(Code, "Ghi mã có dạng 1.001193.");
        var code = cells.Code(Code);
        if (cells.IsEmpty(Code))
        {
            return null;
        }

        if (!ProcedureSearch.IsCode(code))
        {
            cells.Wrong(Code, $"“{CleanText.CutTo(code, 40)}” không phải mã thủ tục. Mã có dạng 1.001193; định dạng cột là văn bản.");
            return null;
        }

        return code;
    }

    private static void NeedForNew(ImportCells cells)
    {
        cells.Need(Name, "Thủ tục chưa có trong danh mục thì phải có tên.");
        cells.Need(Field, "Thủ tục chưa có trong danh mục thì phải có lĩnh vực.");
        cells.Need(Levels, "Ghi xã, tỉnh, bộ; cách nhau bằng dấu chấm phẩy.");
        cells.Need(Channels, "Ghi trực tiếp, trực tuyến, bưu chính; cách nhau bằng dấu chấm phẩy.");
        foreach (var missing in new[] { Name, Field, Levels, Channels }.Where(column => !cells.Has(column)))
        {
            cells.Wrong(missing, "tệp không có cột này; thủ tục chưa có trong danh mục thì phải có. Thêm cột rồi nhập lại.");
        }
    }

    private static ProcedurePatch PatchOf(ImportCells cells) =>
        new(
            TextOf(cells, Name, ProcedureFacts.LongestName),
            TextOf(cells, Field, 200),
            TextOf(cells, Ministry, 150),
            PartsOf(cells, Levels, "tỉnh", "xã", "bộ", "cơ quan khác") is { } levels
                ? new(levels[0], levels[1], levels[2], levels[3])
                : null,
            PartsOf(cells, Channels, "trực tiếp", "trực tuyến", "bưu chính") is { } ways ? new(ways[0], ways[1], ways[2]) : null,
            LimitOf(cells, Direct),
            LimitOf(cells, Online),
            LimitOf(cells, Post),
            FeeOf(cells),
            OwnerOf(cells, Department, OwnerNames.Departments),
            OwnerOf(cells, Office, OwnerNames.Offices),
            TextOf(cells, Decision, 150)
        );

    private static string? TextOf(ImportCells cells, ImportColumn column, int most)
    {
        var text = cells.Text(column);
        if (text.Length > most)
        {
            cells.Wrong(column, $"dài quá {VietnameseFormat.Number(most)} ký tự. Viết gọn lại.");
        }

        return text.Length == 0 ? null : text;
    }

    private static bool[]? PartsOf(ImportCells cells, ImportColumn column, params string[] words)
    {
        var said = cells.Text(column).Split([';', ',', '/'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (said.Length == 0)
        {
            return null;
        }

        var keys = words.Select(VietnameseText.SearchKey).ToList();
        if (Array.Find(said, part => !keys.Contains(VietnameseText.SearchKey(part))) is { } odd)
        {
            cells.Wrong(column, $"“{CleanText.CutTo(odd, 40)}” không có. Dùng: {string.Join("; ", words)}.");
            return null;
        }

        return [.. keys.Select(key => said.Any(part => VietnameseText.SearchKey(part) == key))];
    }

    private static LimitText? LimitOf(ImportCells cells, ImportColumn column)
    {
        var text = cells.Text(column);
        var limit = text.Length == 0 ? null : LimitText.Of(text);
        if (limit is null && text.Length > 0)
        {
            cells.Wrong(
                column,
                $"“{CleanText.CutTo(text, 40)}” không phải thời hạn. Viết số và đơn vị, như 5 ngày làm việc; hoặc trong ngày."
            );
        }

        return limit;
    }

    private static FeeLine? FeeOf(ImportCells cells)
    {
        var problems = cells.Problems.Count;
        var basis = cells.Choice(FeeKind, Bases);
        var amount = cells.Whole(FeeAmount, FeeCheck.MostAmount);
        if (cells.Problems.Count > problems || (basis is null && amount is null && cells.IsEmpty(FeeUnit) && cells.IsEmpty(FeeNote)))
        {
            return null;
        }

        var line = new FeeLine(
            basis ?? (amount is null ? FeeBasis.Unknown : FeeBasis.Fixed),
            null,
            amount,
            cells.Text(FeeUnit),
            null,
            null,
            cells.Text(FeeNote)
        );
        if (FeeCheck.Of([line]) is { } refusal)
        {
            cells.Wrong(amount is null ? FeeKind : FeeAmount, refusal.Message);
            return null;
        }

        return line;
    }

    private static string? OwnerOf(ImportCells cells, ImportColumn column, IReadOnlyList<string> slugs)
    {
        var text = VietnameseText.SearchKey(cells.Text(column));
        if (text.Length == 0)
        {
            return null;
        }

        var found = slugs.FirstOrDefault(slug => VietnameseText.SearchKey(OwnerNames.Of(slug)) == text);
        if (found is null)
        {
            cells.Wrong(column, $"“{cells.Text(column)}” không có. Dùng một trong: {string.Join("; ", slugs.Select(OwnerNames.Of))}.");
        }

        return found;
    }

    private static List<FieldChange> ChangesOf(ProcedureVersion version, ProcedurePatch patch)
    {
        var changes = new List<FieldChange>();
        void Add(ImportColumn column, string old, string? now)
        {
            if (now is not null && now != old)
            {
                changes.Add(new(column.Head, old, now));
            }
        }

        Add(Name, version.Name, patch.Name);
        Add(Field, version.Field, patch.Field);
        Add(Ministry, version.Ministry, patch.Ministry);
        Add(
            Levels,
            CatalogueWords.Levels(version.AtProvince, version.AtCommune, version.AtMinistry, version.AtOther),
            patch.Levels is { } levels ? CatalogueWords.Levels(levels.Province, levels.Commune, levels.Ministry, levels.Other) : null
        );
        Add(
            Channels,
            CatalogueWords.Channels(version.AllowsDirect, version.AllowsOnline, version.AllowsPost),
            patch.Channels is { } ways ? CatalogueWords.Channels(ways.Direct, ways.Online, ways.Post) : null
        );
        Add(Direct, ProcedureLabels.Of(version.DirectLimit), CatalogueWords.Of(patch.Direct));
        Add(Online, ProcedureLabels.Of(version.OnlineLimit), CatalogueWords.Of(patch.Online));
        Add(Post, ProcedureLabels.Of(version.PostLimit), CatalogueWords.Of(patch.Post));
        Add(FeeKind, CatalogueWords.Fee(version.Fee.Lines), patch.Fee is { } fee ? CatalogueWords.Fee([fee]) : null);
        Add(Department, OwnerNames.Of(version.DepartmentSlug), patch.Department is { } department ? OwnerNames.Of(department) : null);
        Add(Office, OwnerNames.Of(version.CommuneOfficeSlug), patch.Office is { } office ? OwnerNames.Of(office) : null);
        Add(Decision, version.Decision, patch.Decision);
        return changes;
    }
}
