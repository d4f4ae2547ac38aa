using ThongSuot.Competences.Documents;
using ThongSuot.Competences.Register;
using ThongSuot.Competences.Signing;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;

namespace ThongSuot.Competences.Authorise;

/// <summary>Whether a head may give a task to somebody for a time, as the register stands.</summary>
/// <param name="BasisTo">The last day of what the power rests on; null while none is known.</param>
/// <param name="Wrong">Every reason against it; none when it is lawful.</param>
internal sealed record AuthorisationGround(TaskName Task, CompetenceRow? Authority, DateOnly? BasisTo, IReadOnlyList<string> Wrong)
{
    /// <summary>What it rests on, for whoever chooses; no row at all is said too.</summary>
    public string Words =>
        Wrong.Count > 0 ? Wrong[0]
        : Authority is not { } holder ? "sổ thẩm quyền chưa có dòng nào, kiểm tra căn cứ trước khi ký"
        : $"{holder.Holder} giữ, theo {holder.Document}{(BasisTo is { } last ? $", đến {VietnameseFormat.Date(last)}" : string.Empty)}{(holder.IsDoubtful ? " (cần kiểm tra)" : string.Empty)}";

    public static async Task<AuthorisationGround> OfAsync(
        Db db,
        CompetenceBook book,
        TaskName task,
        string unitPath,
        SignerOffice giver,
        IReadOnlyList<SignerOffice> receivers,
        DateOnly from,
        DateOnly? to,
        CancellationToken ct
    )
    {
        var rows = await book.AtAsync(db, unitPath, task.Subject, ct);
        return Of(task, rows, book.DocumentsOf(Scope.ProvinceOf(unitPath)), unitPath, giver, receivers, from, to);
    }

    public static AuthorisationGround Of(
        TaskName task,
        IReadOnlyList<CompetenceRow> rows,
        LegalDocuments documents,
        string unitPath,
        SignerOffice giver,
        IReadOnlyList<SignerOffice> receivers,
        DateOnly from,
        DateOnly? to
    )
    {
        var holding = Holding.On(rows, documents, unitPath, from);
        var own = holding.Authorities.FirstOrDefault(row => HolderMatch.IsOfBody(row, unitPath));
        // Whoever only thinks to know keeps nobody from it; a sure row of somebody else does.
        var holds = own is not null || holding.Authorities.All(row => row.IsDoubtful);
        var known = rows.Any(row => row.WithdrawnOn is null && row.Form != CompetenceForm.Authorised && row.IsKnown);
        if (holding.IsNobody && known)
        {
            return new(task, null, null, [$"{task.Name}: ngày bắt đầu không văn bản nào giao việc này. Ghi căn cứ mới vào sổ trước."]);
        }

        var basisTo = own is null ? null : documents.EndOf(own);
        var wrong = receivers
            .Distinct()
            .SelectMany(receiver => AuthorisationRule.Against(new(giver, holds, receiver, IsOwnBody: true, from, to, basisTo)))
            .Distinct()
            .Select(reason => $"{task.Name}: {reason}");
        var refused = own?.MayAuthorise == false ? [$"{task.Name}: {own.Document} không cho ủy quyền việc này."] : Array.Empty<string>();
        return new(task, own, basisTo, [.. wrong, .. refused]);
    }
}
