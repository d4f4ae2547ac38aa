using AngleSharp.Html.Parser;

namespace ThongSuot.Web.Tests.Fuzz;

public sealed class MarkupTests
{
    [Theory]
    [InlineData("<p>148 đơn vị@if (Model.Only.Count > 0) { }</p>", true)]
    [InlineData("<p>Tổng @Model.Sum</p>", true)]
    [InlineData("<p>Tổng @(a + b)</p>", true)]
    [InlineData("<p>@foreach (var one in all)</p>", true)]
    [InlineData("<p>Thư: mot@cua.vn, if@model.vn</p>", false)]
    [InlineData("<script>const at = '@if';</script><style>@media print{p{margin:0}}</style>", false)]
    public void Code_that_people_would_read_is_a_fault_and_an_address_of_letters_is_none(string body, bool isFault) =>
        Markup.CodeIn(new HtmlParser().ParseDocument($"<body>{body}</body>")).Any().ShouldBe(isFault);
}
