using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThongSuot.Platform.Access;

namespace ThongSuot.Difficulties.Raise;

/// <summary>What the form sends.</summary>
internal sealed class RaiseForm
{
    [StringLength(Difficulty.TitleLength, ErrorMessage = "Tên dài quá 200 ký tự. Viết gọn lại.")]
    public string? Title { get; set; }

    [StringLength(Difficulty.WhatLength, ErrorMessage = "Nội dung dài quá 4.000 ký tự. Viết gọn lại.")]
    public string? What { get; set; }

    [StringLength(RaiseText.AskedLength, ErrorMessage = "Đề nghị dài quá 2.000 ký tự. Viết gọn lại.")]
    public string? Asked { get; set; }

    public DifficultyField? Field { get; set; }

    public string? Procedure { get; set; }

    [StringLength(RaiseText.DocumentLength, ErrorMessage = "Tên văn bản dài quá 300 ký tự. Viết gọn lại.")]
    public string? Document { get; set; }

    public string? FigurePath { get; set; }

    public Urgency? Urgency { get; set; }

    public RaiseChannel? Channel { get; set; }

    public List<IFormFile> Files { get; set; } = [];

    /// <summary>Uploads of an earlier look, sealed.</summary>
    public List<string> Kept { get; set; } = [];

    public static IEnumerable<SelectListItem> Urgencies =>
        Enum.GetValues<Urgency>().Select(urgency => new SelectListItem(DifficultyLabels.Of(urgency), urgency.ToString()));

    public static IEnumerable<SelectListItem> Fields =>
        DifficultyFields
            .All.Select(facts => new SelectListItem(facts.Name, facts.Field.ToString()))
            .Prepend(new("Để hệ thống gợi ý", string.Empty));

    public static IEnumerable<SelectListItem> ChannelsFor(string unitPath) =>
        ((RaiseChannel[])[OwnOf(unitPath), RaiseChannel.FeedbackConduct, RaiseChannel.FeedbackRule]).Select(channel => new SelectListItem(
            channel is RaiseChannel.Commune or RaiseChannel.Department ? "Vướng mắc của đơn vị" : DifficultyLabels.Of(channel),
            channel.ToString()
        ));

    /// <summary>What was typed, with what a joined difficulty already says.</summary>
    public RaiseText ToText(Difficulty? joined, string unitPath) =>
        new()
        {
            Title = Title?.Trim() ?? string.Empty,
            What = What?.Trim() ?? joined?.What ?? string.Empty,
            Asked = Asked?.Trim() ?? string.Empty,
            Field = Field ?? joined?.Field,
            ProcedureCode = Procedure?.Trim() is { Length: > 0 } procedure ? procedure : null,
            Document = Document?.Trim() is { Length: > 0 } document ? document : null,
            FigurePath = LocalBoard(FigurePath),
            Urgency = Urgency ?? Difficulties.Urgency.Normal,
            Channel = Channel ?? OwnOf(unitPath),
            UnitPath = unitPath,
        };

    // A commune's path holds its code.
    private static RaiseChannel OwnOf(string unitPath) =>
        new UnitPath(unitPath).IsInCommune ? RaiseChannel.Commune : RaiseChannel.Department;

    /// <summary>Only a board of ours may be remembered: the address is shown to others as a link.</summary>
    public static string? LocalBoard(string? address) =>
        address is { Length: > 0 and < 500 } && address.StartsWith("/so-lieu", StringComparison.Ordinal) ? address : null;
}
