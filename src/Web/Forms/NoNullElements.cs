using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace ThongSuot.Web.Forms;

/// <summary>An empty box of many is an empty text, never nothing: whoever walks a list of texts meets texts.</summary>
internal sealed class NoNullElements : IDisplayMetadataProvider
{
    public void CreateDisplayMetadata(DisplayMetadataProviderContext context)
    {
        // Properties and parameters keep the rule that an empty box says nothing; what has neither name is an element.
        if (context.Key.MetadataKind == ModelMetadataKind.Type && context.Key.ModelType == typeof(string))
        {
            context.DisplayMetadata.ConvertEmptyStringToNull = false;
        }
    }
}
