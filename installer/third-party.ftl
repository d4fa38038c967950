<#-- The page of third-party licences: one block for each library that is handed out. -->
Third-party software in ServeScope
==================================

ServeScope itself is licensed under the Apache License 2.0. It comes with these libraries:

<#list dependencyMap as entry>
<#assign project = entry.getKey()/>
<#assign licenses = entry.getValue()/>
${project.name} ${project.version}
    ${project.groupId}:${project.artifactId}
    ${licenses?join("; ")}
<#if project.url??>
    ${project.url}
</#if>

</#list>
The icons inside are Feather's, Copyright 2013-2023 Cole Bemis, under the MIT License. The typeface is derived
from Inter, Copyright 2016-2022 The Inter Project Authors, under the SIL Open Font License 1.1.

An installed ServeScope has a Java runtime inside, made from OpenJDK: GPL-2.0-only WITH
Classpath-exception-2.0, as JavaFX. The text of that licence, and those of what OpenJDK is made of, stand in
the folder "legal" of the runtime.
