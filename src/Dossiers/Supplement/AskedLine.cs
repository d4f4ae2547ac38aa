using System.ComponentModel.DataAnnotations;

namespace ThongSuot.Dossiers.Supplement;

/// <summary>A paper on the form of a supplement request: whether it is asked for and what is wrong with it.</summary>
internal sealed class AskedLine
{
    public Guid Id { get; set; }

    public bool Wanted { get; set; }

    [StringLength(SupplementItem.FaultLength, ErrorMessage = "Phần ghi lỗi của giấy tờ dài quá 500 ký tự. Viết gọn lại.")]
    public string? Fault { get; set; }

    /// <summary>The ticked lines as papers of a dossier; a line of another dossier is nothing.</summary>
    public static IReadOnlyList<AskedPaper> Of(IEnumerable<AskedLine> lines, Dossier dossier) =>
        [
            .. from line in lines
            where line.Wanted
            let paper = dossier.Papers.Find(paper => paper.Id == line.Id && !paper.IsResult)
            where paper is not null
            select new AskedPaper(paper.Id, paper.Name, line.Fault?.Trim() ?? string.Empty),
        ];
}
