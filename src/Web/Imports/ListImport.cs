using ThongSuot.Platform.Access;
using ThongSuot.Platform.Imports;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Web.Imports;

/// <summary>
/// A kind of list that can be uploaded: its columns, what a row means, and what accepting does. Reading, limits, duplicates,
/// preview, choices and the draft are the same for all (<see cref="ReadList{TRow}"/>, <see cref="AcceptList{TRow}"/>,
/// <see cref="ImportPage{TRow}"/>).
/// </summary>
/// <typeparam name="TRow">What a row says; kept in the draft as JSON.</typeparam>
public abstract class ListImport<TRow>
    where TRow : class
{
    /// <summary>Name of the kind in the draft, <c>staffing.people</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>Over the template.</summary>
    public abstract string Title { get; }

    public abstract IReadOnlyList<ImportColumn> Columns { get; }

    /// <summary>Heads of the preview, as many as each line shows.</summary>
    public abstract IReadOnlyList<string> ShownHeads { get; }

    public abstract int MostRows { get; }

    /// <summary>Bytes of a file.</summary>
    public virtual long LargestFile => 10 * 1024 * 1024;

    /// <summary>Why the file as a whole is not taken here, though it has the columns: its titles say that it is another list's.</summary>
    public virtual Task<Refusal?> AgainstAsync(SheetTable table, Seat seat, CancellationToken ct) => Task.FromResult<Refusal?>(null);

    /// <summary>Understands the rows; nothing is written. The reader's own duplicates (the same person twice) are its problems.</summary>
    public abstract Task<IReadOnlyList<ImportLine<TRow>>> UnderstandAsync(
        SheetTable table,
        Seat seat,
        DateOnly today,
        CancellationToken ct
    );

    /// <summary>Does what was chosen, within one write: all of it or nothing.</summary>
    /// <returns>What was done, as a sentence for the user.</returns>
    public abstract Task<Result<string>> AcceptAsync(
        Write write,
        ImportDraft draft,
        IReadOnlyList<ChosenLine<TRow>> lines,
        Seat seat,
        CancellationToken ct
    );

    /// <summary>
    /// A text that changes with what the rows are checked against; a preview made before a change is refused. Empty where it does
    /// not matter.
    /// </summary>
    public virtual Task<string> MarkAsync(Db db, string province, CancellationToken ct) => Task.FromResult(string.Empty);

    /// <summary>After the write is saved: what the module keeps in memory is read again.</summary>
    public virtual Task AcceptedAsync() => Task.CompletedTask;

    /// <summary>What taking a line is called in the preview.</summary>
    public virtual string TakeWords(ImportLine<TRow> line) => line.Changes.Count > 0 ? "Sửa theo tệp" : "Nhập";
}
