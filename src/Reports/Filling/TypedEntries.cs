using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Reports.Demands;

namespace ThongSuot.Reports.Filling;

/// <summary>What was typed, read: only declared cells are taken.</summary>
internal static class TypedEntries
{
    public static Result<IReadOnlyDictionary<string, CellEntry>> Read(ReportDemand demand, IReadOnlyDictionary<string, TypedCell> typed)
    {
        var (entries, wrong) = (new Dictionary<string, CellEntry>(StringComparer.Ordinal), new List<Refusal>());
        foreach (var cell in demand.Cells)
        {
            if (!typed.TryGetValue(cell.Key, out var said))
            {
                continue;
            }

            var (note, value) = (CleanText.Line(said.Note), (decimal?)null);
            if (note.Length > SaveReport.NoteLength)
            {
                wrong.Add(FillingRefusals.NoteTooLong(cell, note.Length, SaveReport.FieldOf(cell.Key, note: true)));
            }

            if (!cell.IsKnown && !string.IsNullOrWhiteSpace(said.Text))
            {
                var number = CellNumber.Read(cell, said.Text, SaveReport.FieldOf(cell.Key));
                if (number.Refusal is { } unreadable)
                {
                    wrong.Add(unreadable);
                    continue;
                }

                value = number.Value;
            }

            if (value is not null || note.Length > 0)
            {
                entries[cell.Key] = new CellEntry(value, note.Length > 0 ? note : null);
            }
        }

        return Refusal.Together(wrong) is { } refusal ? refusal : entries;
    }

    /// <summary>What was typed over what stands: what was left empty stays.</summary>
    public static IReadOnlyDictionary<string, CellEntry> Over(
        IReadOnlyDictionary<string, CellEntry> standing,
        IReadOnlyDictionary<string, CellEntry> typed
    )
    {
        var all = new Dictionary<string, CellEntry>(standing, StringComparer.Ordinal);
        foreach (var (key, entry) in typed)
        {
            var old = standing.GetValueOrDefault(key);
            all[key] = new CellEntry(entry.Value ?? old?.Value, entry.Note ?? old?.Note);
        }

        return all;
    }

    /// <summary>What the draft holds where a form shows something else; by cell, in words.</summary>
    /// <param name="byOther">Somebody else saved it; otherwise it is what was kept of the form itself.</param>
    public static IReadOnlyDictionary<string, string> Differing(
        FillingSheet sheet,
        IReadOnlyDictionary<string, FillCell> typed,
        bool byOther
    )
    {
        var (words, report) = (new Dictionary<string, string>(StringComparer.Ordinal), sheet.Report);
        var (who, when) =
            byOther && report is not null
                ? ($"{report.SavedBy} lưu", $" lúc {VietnameseFormat.Moment(report.SavedAt)}")
                : ("Nháp đang giữ", string.Empty);
        foreach (var cell in sheet.Demand.Cells)
        {
            var (own, standing) = (typed.GetValueOrDefault(cell.Key), sheet.Entries.GetValueOrDefault(cell.Key));
            var (box, differs) = (CleanText.Line(own?.Value), new List<string>());
            if (!cell.IsKnown && !IsSame(cell, box, standing?.Value))
            {
                var number = standing?.Value is { } value ? DemandLabels.Number(value) : "ô trống";
                differs.Add($"{who} {number}{when}; trên trang này: {(box.Length > 0 ? CleanText.CutTo(box, 40) : "ô trống")}.");
            }

            if (CleanText.Line(own?.Note) != (standing?.Note ?? string.Empty))
            {
                differs.Add($"{who} ghi chú {(standing?.Note is { } note ? $"“{note}”" : "trống")}{when}.");
            }

            if (differs.Count > 0)
            {
                words[cell.Key] = string.Join(' ', differs);
            }
        }

        return words;
    }

    private static bool IsSame(DemandCell cell, string box, decimal? standing) =>
        box.Length == 0 ? standing is null : CellNumber.Read(cell, box, null).TryGet(out var value, out _) && value == standing;
}
